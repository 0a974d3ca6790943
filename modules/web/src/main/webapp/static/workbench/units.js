/* The units of the page: which one is open, and how a row is written. */
import { Refused } from "../desk-api.js";
import { icon, make } from "../parts.js";
import { $, direction, language, rows, tools, translation } from "../page.js";
import { say, tell } from "../words.js";
import { editorOf } from "./editing.js";
import { askToSignIn, saving } from "./saves.js";

export let units = []; // in the order of the page
export let current = null;

const opened = [], closed = []; // what else happens then; the page's script says it
export const whenOpened = (...hearers) => opened.push(...hearers);
export const whenClosed = (...hearers) => closed.push(...hearers);

export const unitOf = target => units.find(unit => unit.target === target);
export const byId = id => units.find(unit => unit.id === id);
export const DONE = new Set(["confirmed", "approved", "omitted"]);

export function read() {
  units = [...rows.querySelectorAll(".seg")].map(row => {
    const data = row.dataset, shownText = row.querySelector(".seg-target");
    const text = shownText.dataset.blank === "true" || data.omitted === "true" ? "" : shownText.textContent;
    return {
      row, id: data.unit, target: data.target, number: Number(data.number), paragraph: Number(data.paragraph), lead: Number(data.lead), start: Number(data.start),
      source: [...row.querySelector(".seg-source").childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join("").trim(),
      state: data.state, writable: data.writable === "true", splittable: data.splittable === "true", mergeable: data.mergeable === "true",
      omittable: data.omittable === "true", omitted: data.omitted === "true", drafted: data.drafted === "true", entry: saving.track(data.target, text, data.stamp),
    };
  });
}

export const nameOf = unit => unit.number === 0 ? say("headline") : say("segment", unit.number);

export function setState(unit, state) {
  unit.state = state;
  unit.row.dataset.state = state;
  const badge = unit.row.querySelector(".state");
  const [sign, look] = { empty: ["dashed", "state-empty"], draft: ["half", "state-draft"], confirmed: ["disc-check", "state-ok"], approved: ["double-check", "state-ok"], omitted: ["close", "state-empty"], returned: ["returned", "state-returned"] }[state];
  badge.className = `state ${look}`;
  badge.replaceChildren(icon(sign), make("span", { className: "vh", textContent: say(`state-${state}`) }));
  const done = units.filter(one => DONE.has(one.state)).length;
  $("progress").value = done;
  $("progress-words").textContent = say("confirmed-of", done, units.length);
}

export const editor = () => current?.row.querySelector(".edit") ?? null;

/** Writes a row that is not open as the server would. */
export function paint(unit) {
  const text = unit.row.querySelector(".seg-target:not(.edit)");
  if (!text) return;
  const blank = !unit.entry.text;
  text.classList.toggle("seg-target--empty", blank || unit.omitted);
  text.lang = blank ? document.documentElement.lang : language;
  text.dir = blank ? document.documentElement.dir : direction;
  text.textContent = unit.omitted ? say("omitted") : blank ? say("not-translated") : unit.entry.text;
}

/** Shows the texts that only this browser has, and sends them; gives how many there are. */
export function takeUp() {
  const targets = saving.recover();
  for (const target of targets) { const unit = unitOf(target); unit.drafted = true; paint(unit); }
  return targets.length;
}

function close(unit) {
  unit.row.classList.remove("is-current");
  unit.row.removeAttribute("aria-current");
  const column = unit.row.querySelector(".edit-col");
  if (column) { column.replaceWith(make("p", { className: "seg-target" })); paint(unit); }
  unit.row.querySelector(".take-in")?.remove(); // its button means the open unit
  $("shelf").append(tools);
  for (const hear of closed) hear(unit);
}

export function open(unit, { focus = true, scroll = true } = {}) {
  if (!unit) return;
  if (current === unit) { if (focus) editor()?.focus(); return; }
  if (current) close(current);
  current = unit;
  unit.version ??= unit.drafted ? null : unit.entry.text;
  unit.row.classList.add("is-current");
  unit.row.setAttribute("aria-current", "true");
  if (unit.writable && !unit.omitted) {
    const finds = make("div", { className: "seg-finds", id: "finds" });
    unit.row.querySelector(".seg-target").replaceWith(make("div", { className: "edit-col" }, make("div", { className: "edit-wrap" }, editorOf(unit)), finds));
    unit.row.insertBefore(tools, unit.row.querySelector(".conflict"));
  }
  history.replaceState(null, "", `?unit=${unit.id}`);
  if (scroll) placed(unit);
  if (focus) {
    const edit = editor();
    if (edit) { edit.focus({ preventScroll: true }); getSelection().selectAllChildren(edit); getSelection().collapseToEnd(); }
    else unit.row.querySelector(".spine a").focus({ preventScroll: true });
  }
  $("where").textContent = unit.number === 0 ? say("where-headline", units.length - 1) : say("where", unit.number, units.length - 1, unit.paragraph);
  for (const hear of opened) hear(unit);
}

/** A third from the top, without moving what the person does not expect to move. */
function placed(unit) {
  const frame = $("main"), space = unit.row.getBoundingClientRect(), view = frame.getBoundingClientRect();
  const target = view.top + view.height / 3;
  if (space.top < view.top + 40 || space.bottom > view.bottom - 40 || space.top > target + view.height / 3) {
    frame.scrollTo({ top: frame.scrollTop + space.top - target, behavior: "auto" });
  }
}

/** Fetches the rows anew, after the cut or the states of several changed. */
export async function reload(id) {
  await saving.rest();
  const answer = await fetch(`/desk/translations/${translation}?unit=${id}`, { headers: { Accept: "text/html" } }).catch(() => { throw new Refused(0); });
  if (answer.redirected && new URL(answer.url).pathname === "/sign-in") { saving.stopped = true; askToSignIn(); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html"), fetched = page.getElementById("rows");
  if (!answer.ok || !fetched) throw new Refused(answer.status); // before anything of the page is given up
  $("shelf").append(tools);
  current = null;
  saving.entries.clear();
  rows.replaceChildren(...document.importNode(fetched, true).childNodes);
  for (const part of ["hand-in-body"]) { const now = $(part), then = page.getElementById(part); if (now && then) now.replaceChildren(...document.importNode(then, true).childNodes); }
  read();
  takeUp();
  open(byId(String(id)) ?? units[0]);
  if (current) setState(current, current.state);
}

/** The unit whose words are selected, wherever it stands; without a selection the open one. */
export function selectedUnit() {
  const selection = getSelection(), node = selection.isCollapsed ? null : selection.anchorNode;
  return byId((node?.parentElement ?? node)?.closest?.(".seg")?.dataset.unit) ?? current;
}

export const at = () => units.indexOf(current);
export const step = by => { const to = units[at() + by]; if (to) open(to); else tell(say(by > 0 ? "last" : "first")); };

export function nextOpen() {
  const from = at(), order = [...units.slice(from + 1), ...units.slice(0, from)];
  const to = order.find(unit => !DONE.has(unit.state));
  if (to) open(to); else { tell(say("all-done")); $("hand-in-open")?.focus(); }
}

/** A span of the revision, counted from the first word of the unit. */
export const inUnit = (unit, span) => ({ start: span.start - unit.start - unit.lead, end: span.end - unit.start - unit.lead });
