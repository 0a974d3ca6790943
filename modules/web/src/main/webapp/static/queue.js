/* The queue: keys, claims that answer in the row, and a refresh every half minute while somebody looks. */
import { Sheet, chord, inText } from "./keys.js";

const EVERY = 30_000; // milliseconds
const lists = document.getElementById("queue-lists");
const status = document.getElementById("queue-status");
const sheet = new Sheet(document.getElementById("keys"), { letters: lists.dataset.letters === "true" });
let stamp = Date.now();

function say(text) { status.textContent = ""; requestAnimationFrame(() => { status.textContent = text; }); }

/** Puts the lists of a freshly fetched page in place of the old ones; the focus stays on the same row. */
function swap(page, kept = new Map()) {
  const fresh = page.getElementById("queue-lists");
  if (!fresh) return false;
  const focused = document.activeElement?.closest?.(".job");
  const where = focused && { id: focused.dataset.translation, title: document.activeElement.matches(".job-title") };
  for (const [id, row] of kept) {
    if (!fresh.querySelector(`.job[data-translation="${id}"]`)) {
      fresh.querySelector('[data-list="free"] .jobs')?.append(row);
    }
  }
  lists.replaceChildren(...document.importNode(fresh, true).childNodes);
  for (const part of [".page-head", ".rail", ".tabbar"]) {
    const now = document.querySelector(part), then = page.querySelector(part);
    if (now && then && now.innerHTML !== then.innerHTML && !now.contains(document.activeElement)) now.innerHTML = then.innerHTML;
  }
  if (where) {
    const row = lists.querySelector(`.job[data-translation="${where.id}"]`);
    (where.title ? row?.querySelector(".job-title") : row?.querySelector(".job-act .btn") ?? row?.querySelector(".job-title"))?.focus({ preventScroll: true });
  }
  stamp = Date.now();
  return true;
}

async function page(answer) {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

async function refresh() {
  if (document.hidden || lists.querySelector("details[open]") || inText(document.activeElement)) return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok && !answer.redirected) swap(await page(answer));
  } catch { /* no connection: the next round tries again */ }
}
setInterval(refresh, EVERY);
document.addEventListener("visibilitychange", () => { if (!document.hidden && Date.now() - stamp > EVERY) refresh(); });

lists.addEventListener("submit", async event => {
  const form = event.target.closest("form[data-enhance]");
  if (!form) return;
  event.preventDefault();
  const row = form.closest(".job"), id = row.dataset.translation, button = event.submitter;
  const body = new URLSearchParams(new FormData(form, button));
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: "POST", body });
    if (!answer.ok || new URL(answer.url).pathname === "/sign-in") { location.assign(answer.url); return; }
    const fresh = await page(answer);
    const notice = fresh.querySelector("main .notice span")?.textContent.trim() ?? "";
    const lost = form.dataset.enhance === "claim" && !fresh.querySelector(`[data-list="mine"] .job[data-translation="${id}"]`);
    const kept = new Map();
    if (lost) { // somebody was faster: the row says so and stays until the next refresh
      button.textContent = lists.dataset.taken;
      button.disabled = false;
      button.type = "button";
      button.setAttribute("aria-disabled", "true");
      const tag = Object.assign(document.createElement("span"), { className: "tag", textContent: notice });
      row.querySelector(".job-meta").prepend(tag);
      kept.set(id, row);
    }
    swap(fresh, kept);
    const now = lists.querySelector(`.job[data-translation="${id}"]`);
    (now?.querySelector(".job-act .btn") ?? now?.querySelector(".job-title"))?.focus();
    say(notice);
  } catch {
    button.disabled = false;
    delete form.dataset.enhance; // once without this script: the browser says what is wrong
    button.click();
  }
});

const titles = () => [...lists.querySelectorAll(".job-title")];
const row = () => document.activeElement?.closest?.(".job");
const commands = {
  next: () => move(1),
  previous: () => move(-1),
  open: () => { row()?.querySelector(".job-title")?.click(); },
  claim: () => { (row() ?? lists).querySelector('button[value="claim"]:not([aria-disabled])')?.click(); },
  more: () => { const menu = row()?.querySelector("details.more"); if (menu) { menu.open = true; menu.querySelector(".more-body :is(button,select)")?.focus(); } },
  keys: () => sheet.show(),
};

function move(by) {
  const all = titles(), at = all.indexOf(row()?.querySelector(".job-title"));
  all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && event.target.closest?.("details.more[open]");
  if (menu) { menu.open = false; menu.querySelector("summary").focus(); return; }
  if (document.querySelector("dialog[open]") || event.target.closest?.("summary,select")) return;
  if (chord(event) === "Enter" && event.target.closest?.("a,button,input,summary")) return;
  const command = sheet.find(event);
  if (command && commands[command.name]) {
    event.preventDefault();
    commands[command.name]();
  }
});
document.querySelectorAll("[data-open-keys]").forEach(button => button.addEventListener("click", () => sheet.show()));
document.documentElement.dataset.ready = "true"; // the keys are listened to from here on
