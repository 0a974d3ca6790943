/* Cutting a unit, joining two, and undoing both. */
import { $, api, sourceLanguage, translation } from "../page.js";
import { button, make } from "../parts.js";
import { announce, say, tell } from "../words.js";
import { caretIn } from "./editing.js";
import { saving, trouble } from "./saves.js";
import { current, editor, reload, units } from "./units.js";

let cut = null; // while a place in the source is being chosen

function boundaries(text) {
  const found = [];
  if (Intl.Segmenter) {
    for (const part of new Intl.Segmenter(sourceLanguage, { granularity: "word" }).segment(text)) if (part.isWordLike && part.index > 0) found.push(part.index);
  } else for (const match of text.matchAll(/\s(?=\S)/g)) found.push(match.index + 1);
  // a cut between a word and its opening quotation mark or bracket leaves the mark behind: it goes with the word
  return [...new Set(found.map(at => { while (at > 0 && /[«"“(\[]/.test(text[at - 1])) at--; return at; }))].filter(at => at > 0 && text.slice(0, at).trim() && text.slice(at).trim());
}

export function startSplit() {
  const unit = current;
  if (!unit.splittable) { tell(say("cannot-split")); return; }
  const source = unit.row.querySelector(".seg-source"), edit = editor();
  const places = boundaries(unit.source);
  if (!places.length) { tell(say("cannot-split")); return; }
  cut = { unit, source, places, at: Math.floor(places.length / 2), targetAt: edit ? caretIn(edit) ?? unit.entry.text.length : 0 };
  source.tabIndex = 0;
  source.setAttribute("role", "application");
  source.setAttribute("aria-label", say("split-label"));
  source.addEventListener("click", chooseByClick);
  const bar = make("div", { className: "cut-bar" }, make("span", { className: "hint", textContent: say("split-hint") }), button(say("cut-here"), doSplit, { className: "btn btn--primary btn--s", key: "↵" }), button(say("leave"), () => { endSplit(); editor()?.focus(); }, { key: "Esc" }));
  unit.row.insertBefore(bar, unit.row.querySelector(".seg-tools"));
  cut.bar = bar;
  drawCut();
  source.focus();
}

function drawCut() {
  const { unit, source, places, at } = cut, offset = places[at];
  source.replaceChildren(unit.source.slice(0, offset), make("span", { className: "cut-caret", attributes: { "aria-hidden": "true" } }), unit.source.slice(offset));
  announce(say("cut-before", /^\s*\S+/.exec(unit.source.slice(offset))?.[0].trim() ?? ""));
}

function chooseByClick(event) {
  const where = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? document.caretRangeFromPoint?.(event.clientX, event.clientY);
  if (!where || !cut) return;
  const node = where.offsetNode ?? where.startContainer, inside = where.offset ?? where.startOffset;
  const before = document.createRange();
  before.selectNodeContents(cut.source);
  before.setEnd(node, inside);
  const offset = before.toString().length;
  cut.at = cut.places.reduce((best, place, i) => Math.abs(place - offset) < Math.abs(cut.places[best] - offset) ? i : best, 0);
  drawCut();
}

export function endSplit() {
  if (!cut) return;
  const { source, unit, bar } = cut;
  cut = null;
  bar.remove();
  source.replaceChildren(unit.source);
  source.removeEventListener("click", chooseByClick);
  for (const attribute of ["tabindex", "role", "aria-label"]) source.removeAttribute(attribute);
}

/** A key while a place is being chosen; false where none is, or the key means nothing there. */
export function cutKey(pressed) {
  if (!cut || document.activeElement !== cut.source) return false;
  const rtl = getComputedStyle(cut.source).direction === "rtl", last = cut.places.length - 1;
  const by = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1, ArrowDown: 1, ArrowUp: -1, Home: -last, End: last }[pressed];
  if (by !== undefined) { cut.at = Math.min(last, Math.max(0, cut.at + by)); drawCut(); }
  else if (pressed === "Enter") doSplit();
  else if (pressed === "Escape") { endSplit(); editor()?.focus(); }
  else return false;
  return true;
}

async function doSplit() {
  const { unit, places, at, targetAt } = cut;
  endSplit();
  try {
    await saving.flush(unit.target);
    await api.call("POST", `units/${unit.id}/splits`, { sourceAt: places[at] + unit.lead, targetAt: Math.min(targetAt, unit.entry.text.length) }, { stamp: unit.entry.stamp });
    await reload(unit.id);
    announce(say("split-done"));
  } catch (problem) { trouble(unit, problem); }
}

export async function merge() {
  const unit = current, next = units[units.indexOf(unit) + 1];
  if (!unit.mergeable || !next) { tell(say("cannot-merge")); return; }
  try {
    await Promise.all([saving.flush(unit.target), saving.flush(next.target)]);
    await api.call("POST", `units/${unit.id}/merges`, {}, { stamp: unit.entry.stamp });
    await reload(unit.id);
    announce(say("merge-done"));
  } catch (problem) { trouble(unit, problem); }
}

export async function undoCut() {
  try {
    await saving.flushAll();
    const answer = await api.call("POST", `translations/${translation}/undo`, {});
    await reload(answer?.unit ?? answer?.id ?? current.id);
    announce(say("undone"));
  } catch (problem) { trouble(current, problem); }
}
