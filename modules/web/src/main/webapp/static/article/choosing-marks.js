/* Which mark of the text is chosen, and the card that tells what it is. */
import { $ } from "../page.js";
import { announce, say, tell } from "../words.js";
import { fillNameCard } from "./name-card.js";

let chosen = null; // the line of the mark in the list of its layer

/** The lines of all marks, in the order of the text. */
export const marks = () => [...document.querySelectorAll("[data-mark]")].sort((one, other) => one.dataset.mark - other.dataset.mark);
export const current = () => chosen;
export const byKey = key => marks().find(one => one.dataset.key === key);

const pieces = line => [...document.querySelectorAll(`#paper-text [data-marks~="${line.dataset.mark}"]`)];
const shown = () => marks().filter(line => $(`layer-${line.dataset.layer}`).checked && pieces(line).length);
export const textOf = (line, part) => line.querySelector(`.${part}`).textContent;

/** What a screen reader hears of a mark. */
export const told = line => say("mark", textOf(line, "mark-text"), textOf(line, "says"), textOf(line, "stands") || say("open"));

/** The shortest of the marks that reach over a piece of text, among those that are shown. */
export function nearest(piece) {
  const numbers = piece.dataset.marks.split(" "), all = shown();
  const here = all.filter(line => numbers.includes(line.dataset.mark));
  return here.sort((one, other) => (one.dataset.end - one.dataset.start) - (other.dataset.end - other.dataset.start))[0] ?? null;
}

export function choose(line, { focus = true, scroll = true, spoken = true } = {}) {
  if (!line) return;
  unmark();
  chosen = line;
  const own = pieces(line);
  for (const piece of own) piece.classList.add("is-on");
  line.setAttribute("aria-current", "true");
  if (own[0]) {
    document.querySelectorAll('#paper-text .m[tabindex="0"]').forEach(one => { one.tabIndex = -1; });
    own[0].tabIndex = 0;
    if (focus) own[0].focus({ preventScroll: true });
  }
  card();
  if (own[0] && (scroll || covers($("mark-card")))) own[0].scrollIntoView({ block: scroll ? "center" : "nearest" });
  if (spoken) announce(told(line));
}

/** Whether the card lies over the text: the page then keeps what it shows above it. */
const covers = card => getComputedStyle(card).position === "fixed";

function unmark() {
  document.querySelectorAll("#paper-text .is-on").forEach(one => one.classList.remove("is-on"));
  chosen?.removeAttribute("aria-current");
}

/** Leaves the mark; the text stays where it is. */
export function leave() {
  unmark();
  chosen = null;
  card();
}

function card() {
  const line = chosen, title = $("mark-title");
  $("mark-card").classList.toggle("is-open", Boolean(line));
  $("mark-none").hidden = Boolean(line);
  $("mark-body").hidden = !line;
  $("mark-wrong").textContent = "";
  if (!line) { title.textContent = title.dataset.none; $("mark-position").textContent = ""; return; }
  const all = shown(), { layer } = line.dataset, open = line.dataset.state === "open";
  const kind = layer === "defect" || layer === "name" ? layer : "reading";
  title.textContent = $(`layer-${layer}`).closest("label").querySelector(".layer-name").textContent;
  $("mark-position").textContent = say("position", all.indexOf(line) + 1, all.length);
  $("mark-found").textContent = textOf(line, "mark-text");
  $("mark-says").textContent = textOf(line, "says");
  $("mark-stands").textContent = open ? $("mark-stands").dataset.open : textOf(line, "stands");
  $("mark-stands").dataset.state = line.dataset.state;
  for (const group of document.querySelectorAll("#mark-card [data-for]")) group.hidden = !group.dataset.for.split(" ").includes(kind);
  if (kind === "name") fillNameCard(line);
  const proposal = document.querySelector(".mark-proposal");
  if (proposal) proposal.textContent = kind === "defect" ? line.dataset.value : "";
  const answer = document.querySelector('#mark-card [data-run="answer"]');
  if (answer) answer.hidden = line.dataset.answerable !== "true";
  if ($("mark-undo")) $("mark-undo").hidden = open;
}

/** What went wrong, beside the mark it is about. */
export function complain(text) { $("mark-wrong").textContent = text; }

export function step(by) {
  const all = shown(), at = all.indexOf(chosen);
  if (!all.length) { tell(say("no-marks")); return; }
  const to = at < 0 ? (by > 0 ? all[0] : all[all.length - 1]) : all[at + by];
  if (to) choose(to); else tell(say(by > 0 ? "last" : "first"));
}

export function nextOpen() {
  const all = shown(), at = all.indexOf(chosen);
  const to = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find(line => line.dataset.state === "open");
  if (to) choose(to); else tell(say(all.length ? "all-decided" : "no-marks"));
}

/** Shows the page as the server has it now; the same mark stays chosen. */
export function show(page, key) {
  const focused = document.activeElement?.closest?.("#mark-card") ? document.activeElement.dataset.run : null;
  for (const part of page.querySelectorAll("[data-fresh]")) $(part.id)?.replaceChildren(...document.importNode(part, true).childNodes);
  chosen = null;
  if (!key) { leave(); return; }
  choose(byKey(key) ?? marks()[0], { focus: !focused, scroll: false, spoken: false });
  const same = focused && document.querySelector(`#mark-card [data-run="${focused}"]`);
  if (same?.offsetParent) same.focus(); else if (focused) document.querySelector("#paper-text .is-on")?.focus({ preventScroll: true });
}
