/* The review: keys, the sentence in view, and decisions that do not throw the reader back to the top. */
import { choosingKey, endChoosing } from "./choosing.js";
import { chord } from "./keys.js";
import { bench as review, person, sheet } from "./page.js";
import { icon, make } from "./parts.js";
import { announce, say } from "./words.js";
import { choose as chooseWords, leaveMoving, loadNotes, note, onNote, showNotes, toNotes } from "./review/notes.js";

let current = null;

const all = () => [...document.querySelectorAll(".rev")];

function choose(row, { focus = true, scroll = true, address = true } = {}) {
  if (!row) return;
  if (row !== current) endChoosing();
  current?.classList.remove("is-current");
  current?.removeAttribute("aria-current");
  current = row;
  row.classList.add("is-current");
  row.setAttribute("aria-current", "true");
  if (address) history.replaceState(null, "", `#${row.id}`); // not while the page loads: the browser would go there
  if (scroll) row.scrollIntoView({ block: "center" });
  if (focus) row.focus({ preventScroll: true });
  label();
}

/** The bar of a phone acts on the sentence in view and says on which. */
function label() {
  const button = document.querySelector('[data-do="approve"]');
  if (!button || !current) return;
  button.querySelector("span").textContent = `${button.dataset.label} ${current.querySelector(".rev-no .num").textContent}`;
  button.setAttribute("aria-disabled", String(!current.querySelector("[data-approve]")));
}

const step = by => { const rows = all(), at = rows.indexOf(current); choose(rows[Math.min(rows.length - 1, Math.max(0, at + by))]); };

/** Presses a button of the sentence in view or of the page, as a click would. */
const press = (selector, within = document) => { const found = within?.querySelector(selector); if (found && found.getAttribute("aria-disabled") !== "true") found.click(); };

/** Opens a field of the sentence in view and goes there. */
function write(details, field) {
  const folded = current?.querySelector(details);
  if (!folded) return;
  folded.open = true;
  folded.querySelector(field).focus();
}

const commands = {
  next: () => step(1),
  previous: () => step(-1),
  approve: () => press("[data-approve]", current),
  withdraw: () => press("button[value=withdraw-approval]", current),
  agree: () => press("button[value=agree]", current),
  "approve-clean": () => press("button[value=approve-clean]"),
  "approve-whole": () => press("button[value=approve]"),
  override: () => press('[data-opens="override-sheet"]'),
  take: () => press("button[value=take]"),
  "give-back": () => press("button[value=give-back]"),
  show: () => press('.seg-switch a[aria-current="false"]'),
  "look-again": () => press('input[form="return-form"]', current?.querySelector("label.check")),
  return: () => {
    const details = document.getElementById("return");
    if (!details) return;
    details.open = true;
    const box = current?.querySelector('input[form="return-form"]');
    if (box) box.checked = true;
    details.scrollIntoView({ block: "center" });
    document.getElementById("why").focus();
  },
  correct: () => write(".correct", "textarea"),
  comment: () => write(".comment-new", "input[name=text]"),
  answer: () => (current?.querySelector(".thread--open input[name=text]") ?? current?.querySelector(".thread input[name=text]"))?.focus(),
  waive: () => write(".waive", "input[name=reason]"),
  choose: () => current && chooseWords(current),
  note: () => current && note(current),
  notes: () => current && toNotes(current),
  "note-edit": () => current && onNote("edit", current),
  "note-move": () => current && onNote("move", current),
  "note-remove": () => current && onNote("remove", current),
  keys: () => sheet.show(),
};

/** Decisions about one sentence come back without losing the place; anything else is an ordinary form. */
const IN_PLACE = new Set(["approve-unit", "withdraw-approval", "agree", "correct", "comment", "answer", "ask-again", "approve-clean", "waive"]);

document.addEventListener("submit", async event => {
  const form = event.target, button = event.submitter;
  if (!button || button.dataset.plain || !IN_PLACE.has(button.value)) return;
  event.preventDefault();
  const number = form.closest(".rev")?.dataset.number, act = button.value;
  const body = new URLSearchParams(new FormData(form, button)); // a disabled button would not be part of it
  button.disabled = true;
  form.parentElement.querySelector(".unsent")?.remove();
  const answer = await fetch(form.action, { method: "POST", body, headers: { "X-Turjuman": `person ${person}` } }).catch(() => null); // null if nobody answered
  const signedOut = answer?.status === 401 || answer && new URL(answer.url).pathname === "/sign-in";
  if (!answer?.ok || signedOut) { // the page stays: what was typed stands nowhere else
    button.disabled = false;
    form.after(make("p", { className: "notice notice--error unsent", attributes: { role: "alert" } }, icon("alert"), make("span", { textContent: say(signedOut ? "sign-in-elsewhere" : "no-connection") })));
    return;
  }
  try {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const notice = page.querySelector("main > .notice");
    const wrong = notice?.classList.contains("notice--error");
    const field = form.elements.namedItem("text") ?? form.elements.namedItem("reason"), typed = wrong && field?.value;
    review.replaceChildren(...document.importNode(page.getElementById("review"), true).childNodes);
    document.querySelectorAll("main > .notice[role]").forEach(old => old.remove());
    if (wrong) review.before(document.importNode(notice, true)); else announce(notice?.textContent.trim() ?? "");
    const rows = all(), same = rows.find(row => row.dataset.number === number);
    const next = act === "approve-unit" && !wrong ? rows.find(row => Number(row.dataset.number) > Number(number) && row.querySelector("[data-approve]")) : null;
    current = null;
    if (["correct", "approve-unit"].includes(act)) loadNotes(); else showNotes();
    choose(next ?? same ?? rows[0], { scroll: Boolean(next) });
    if (typed) { // nothing that was typed is lost
      const again = current?.querySelector({ correct: ".correct textarea", waive: ".waive input[name=reason]" }[act] ?? ".comment-new input[name=text]");
      if (again) { again.closest("details").open = true; again.value = typed; again.focus(); }
    }
  } catch {
    button.disabled = false;
    button.dataset.plain = "plain"; // once without this script: the browser says what is wrong
    button.click();
  }
});

document.addEventListener("keydown", event => {
  if (document.querySelector("dialog[open]")) return;
  const pressed = chord(event);
  if (choosingKey(pressed, event.shiftKey)) { event.preventDefault(); return; }
  if (pressed === "Escape" && leaveMoving()) { current?.focus(); return; }
  if (pressed === "Ctrl+Enter" && event.target.matches?.("textarea")) { event.preventDefault(); event.target.form.querySelector("button[name=act]").click(); return; }
  if (pressed === "Escape" && event.target.closest?.("details[open]")) { const details = event.target.closest("details"); details.open = false; (details.closest(".rev") ?? details.querySelector("summary")).focus(); return; }
  const command = sheet.find(event);
  if (command && commands[command.name]) { event.preventDefault(); commands[command.name](); }
});
document.addEventListener("mousedown", event => { if (event.target.closest('[data-do="note"]')) event.preventDefault(); }); // what is selected stays so
document.addEventListener("click", event => {
  const act = event.target.closest("[data-do]");
  if (act) {
    const own = act.closest(".rev");
    if (own && own !== current) choose(own, { scroll: false, focus: false });
    if (act.getAttribute("aria-disabled") !== "true") commands[act.dataset.do]();
    return;
  }
  if (event.target.closest("[data-close]")) { event.target.closest("dialog")?.close(); return; }
  if (event.target.closest("[data-open-keys]")) { sheet.show(); return; }
  const row = event.target.closest(".rev");
  if (row && row !== current && !event.target.closest("a,button,input,textarea,summary,label") && getSelection().isCollapsed) choose(row, { scroll: false });
});

// who comes to a sentence by the Tab key has it in view: the keys mean this one
document.addEventListener("focusin", event => {
  const row = event.target.closest?.(".rev");
  if (row && row !== current) choose(row, { focus: false, scroll: false });
});

// on a phone the sentence nearest to the middle of the screen is the one in view
const narrow = matchMedia("(max-width: 48rem)");
let waiting = 0;
addEventListener("scroll", () => {
  if (!narrow.matches || waiting || document.activeElement?.matches("input,textarea")) return;
  waiting = requestAnimationFrame(() => {
    waiting = 0;
    const middle = innerHeight / 2;
    const row = all().map(one => [Math.abs((one.getBoundingClientRect().top + one.getBoundingClientRect().bottom) / 2 - middle), one]).sort((a, b) => a[0] - b[0])[0]?.[1];
    if (row && row !== current) choose(row, { focus: false, scroll: false });
  });
}, { passive: true });

choose(document.getElementById(location.hash.slice(1) || "-") ?? all().find(row => row.querySelector("[data-approve]")) ?? all()[0], { focus: false, scroll: location.hash.length > 1, address: false });
loadNotes();
document.documentElement.dataset.ready = "true"; // the keys are listened to from here on
