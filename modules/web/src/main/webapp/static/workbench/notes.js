/* Notes in the workbench: marked in every row, listed beside the open unit, and the lost ones wherever they were. */
import { endChoosing, startChoosing } from "../choosing.js";
import { items } from "../desk-api.js";
import { highlight, rangeOf, selectedIn } from "../marks.js";
import { deleteNote, editNote, moveNote, noteItem, writeNote } from "../notes.js";
import { $, api, translation } from "../page.js";
import { announce, count, say, tell } from "../words.js";
import { unfold } from "./fold.js";
import { naming } from "./naming.js";
import { saving, trouble } from "./saves.js";
import { byId, current, editor, inUnit, open, selectedUnit, units } from "./units.js";

let notes = []; // of the whole translation
let moving = null; // the note that waits for other words
let loading = 0;

/** Fetches the notes and shows them; says it when one has lost its words. */
export async function loadNotes() {
  const mine = ++loading;
  let found;
  try { found = items(await api.get(`translations/${translation}/annotations`)); } catch { return; } // offline: what is shown stays
  if (mine !== loading) return;
  const known = new Map(notes.map(note => [note.id, note]));
  const lost = found.filter(note => note.lost && known.get(note.id)?.lost === false).length;
  notes = found;
  showNotes();
  markNotes();
  if (lost) announce(count("notes-lost-now", lost));
}

const isOf = (note, unit) => note.side === "TARGET" ? String(note.unit) === unit.id
  : note.span.start < unit.start + unit.lead + unit.source.length && note.span.end > unit.start + unit.lead;

/** The notes of the open unit, and the lost ones. */
export function showNotes() {
  const fill = (section, list, acts) => {
    section.hidden = !list.length;
    section.querySelector(".count").textContent = list.length || "";
    section.querySelector(".panel-body").replaceChildren(...list.map(note => noteItem(note, acts)));
  };
  fill($("panel-notes"), current ? notes.filter(note => !note.lost && isOf(note, current)) : [], { edit, remove });
  fill($("panel-lost"), notes.filter(note => note.lost), { edit, remove, move });
}

/** Marks the words of all notes, in sources and targets. */
export function markNotes() {
  const ranges = { COLLEAGUES: [], READERS: [] };
  for (const unit of units) {
    const own = notes.filter(note => !note.lost && isOf(note, unit));
    unit.row.dataset.notes = own.length;
    for (const note of own) {
      const range = note.side === "SOURCE" ? inSource(unit, note) : inTarget(unit, note);
      if (range) ranges[note.audience].push(range);
    }
  }
  highlight("note", ranges.COLLEAGUES);
  highlight("note-readers", ranges.READERS);
}

function inSource(unit, note) {
  const { start, end } = inUnit(unit, note.span);
  return rangeOf(unit.row.querySelector(".seg-source"), { start: Math.max(0, start), end: Math.min(unit.source.length, end) });
}

/** The words in the text as it is typed now: where they were, or where they stand alone. */
function inTarget(unit, note) {
  const text = unit.entry.text, alone = text.indexOf(note.exact);
  const at = text.startsWith(note.exact, note.span.start) ? note.span.start : alone === text.lastIndexOf(note.exact) ? alone : -1;
  return at < 0 ? null : rangeOf(unit.row.querySelector(".edit, .seg-target"), { start: at, end: at + note.exact.length });
}

/** The selected words as a place of the API; without a selection the whole source of the unit. Null with the reason said. */
async function selectedPlace(unit) {
  const target = unit.entry.text && selectedIn(unit.row.querySelector(".edit, .seg-target")), source = selectedIn(unit.row.querySelector(".seg-source"));
  if (target) { // a note hangs on a version: what is typed becomes one first
    if (unit.writable) await saving.write(unit.target, `targets/${unit.target}/versions`);
    const stored = await api.get(`units/${unit.id}`);
    unit.version = unit.entry.acknowledged;
    unit.drafted = false;
    return { words: target.words, chosen: true, body: { unit: unit.id, side: "TARGET", version: stored.versionId, start: target.start, end: target.end } };
  }
  if (!unit.source) { tell(say("note-select")); return null; }
  const span = source ?? { start: 0, end: unit.source.length, words: unit.source }, at = unit.start + unit.lead;
  return { words: span.words, chosen: Boolean(source), body: { unit: unit.id, side: "SOURCE", start: at + span.start, end: at + span.end } };
}

/** Begins a note on the selected words, or gives the words to the note that waits for them. */
export async function note() {
  const unit = selectedUnit();
  if (!$("note-dialog")) { tell(say("cannot-note")); return; }
  try {
    const place = await selectedPlace(unit);
    if (!place) return;
    if (moving && !place.chosen) { tell(say("note-select")); return; }
    endChoosing();
    if (moving) {
      const waiting = moving;
      leaveMoving();
      editor()?.focus();
      await moveNote(waiting, place);
    } else {
      const written = await writeNote(place);
      editor()?.focus(); // at once: whoever goes on selecting words is not disturbed afterwards
      if (!written) return;
    }
    await loadNotes();
  } catch (problem) { trouble(unit, problem); }
}

/** Chooses words of the source by keys. */
export function choose() {
  const unit = current, source = unit.row.querySelector(".seg-source");
  startChoosing({
    texts: [{ element: source, text: unit.source }],
    bar: hint => unit.row.insertBefore(hint, unit.row.querySelector(".seg-tools")),
    left: () => editor()?.focus(),
    acts: [{ label: "do-note", key: "Alt C", run: note }, { label: "do-name", key: "Alt N", run: naming }],
  });
}

async function edit(one) {
  if (await editNote(one)) await loadNotes();
  toNote(one.id);
}

async function remove(one) {
  try { if (await deleteNote(one)) { await loadNotes(); editor()?.focus(); } else toNote(one.id); }
  catch (problem) { trouble(current, problem); }
}

/** The note waits for words of its own side: those that are selected now, or the next on which a note is begun. */
function move(lost) {
  const target = lost.side === "TARGET", unit = target ? byId(String(lost.unit)) : null;
  moving = lost;
  const hint = say(target ? "note-move-target" : "note-move-source");
  $("panel-lost").querySelector(".hint").textContent = hint;
  unfold();
  announce(hint);
  if (selectedIn(target ? editor() : current.row.querySelector(".seg-source"))) note();
  else if (unit && unit !== current) open(unit);
  else editor()?.focus();
}

/** Gives up giving words to a note; false where none waits. */
export function leaveMoving() {
  if (!moving) return false;
  moving = null;
  $("panel-lost").querySelector(".hint").textContent = say("notes-lost-hint");
  return true;
}

function toNote(id) { unfold(); document.querySelector(`#panel [data-note="${id}"]`)?.focus(); }

/** Goes to the notes beside the unit, then from one to the next. */
export function toNotes() {
  const all = [...document.querySelectorAll("#panel [data-note]")];
  if (!all.length) { tell(say("no-notes")); return; }
  unfold();
  (all[all.indexOf(document.activeElement?.closest("[data-note]")) + 1] ?? all[0]).focus();
}

/** Changes, moves or deletes the note that has the focus, otherwise the first one listed. */
export function onNote(act) {
  const shown = document.activeElement?.closest("[data-note]") ?? document.querySelector("#panel [data-note]");
  const one = notes.find(each => String(each.id) === shown?.dataset.note);
  if (!one) tell(say("no-notes"));
  else if (act === "move" && !one.lost) tell(say("note-not-lost"));
  else if (act !== "move" && !one.editable) tell(say("note-not-yours"));
  else ({ edit, remove, move })[act](one);
}
