/* Notes in the review: marked and listed with every sentence, the lost ones beside the decisions. */
import { endChoosing, startChoosing } from "../choosing.js";
import { items } from "../desk-api.js";
import { highlight, rangeOf, selectedIn } from "../marks.js";
import { deleteNote, editNote, moveNote, noteItem, writeNote } from "../notes.js";
import { $, api, translation } from "../page.js";
import { announce, say, tell, why } from "../words.js";

let notes = []; // of the whole translation
let moving = null; // the note that waits for other words

const rows = () => [...document.querySelectorAll(".rev")];
const source = row => row.querySelector(".rev-src"), target = row => row.querySelector(".rev-tgt");
const shownIn = element => { const copy = element.cloneNode(true); copy.querySelectorAll(".no-headline,del").forEach(one => one.remove()); return copy.textContent; };
const isOf = (note, row) => note.side === "TARGET" ? String(note.unit) === row.dataset.unit
  : note.span.end > Number(row.dataset.start) && note.span.start < Number(row.dataset.start) + shownIn(source(row)).length;

/** Fetches the notes and shows them. */
export async function loadNotes() {
  try { notes = items(await api.get(`translations/${translation}/annotations`)); } catch { return; } // what is shown stays
  showNotes();
}

/** Shows the notes in the rows, which may be new. */
export function showNotes() {
  const ranges = { COLLEAGUES: [], READERS: [] };
  for (const row of rows()) {
    const own = notes.filter(note => !note.lost && isOf(note, row)), list = row.querySelector(".rev-notes");
    list.hidden = !own.length;
    list.replaceChildren(...own.map(note => noteItem(note, { edit, remove })));
    for (const note of own) {
      const place = note.side === "TARGET" ? rangeOf(target(row), note.span) : rangeOf(source(row), { start: Math.max(0, note.span.start - row.dataset.start), end: Math.min(shownIn(source(row)).length, note.span.end - row.dataset.start) });
      if (place) ranges[note.audience].push(place);
    }
  }
  highlight("note", ranges.COLLEAGUES);
  highlight("note-readers", ranges.READERS);
  const lost = notes.filter(note => note.lost), section = $("panel-lost");
  section.hidden = !lost.length;
  section.querySelector(".count").textContent = lost.length || "";
  section.querySelector(".panel-body").replaceChildren(...lost.map(note => noteItem(note, { edit, remove, move })));
}

/** The selected words as a place of the API; without a selection the whole source of the sentence. */
function selectedPlace(row) {
  const inTarget = row.dataset.version ? selectedIn(target(row)) : null;
  if (inTarget) return { words: inTarget.words, chosen: true, body: { unit: row.dataset.unit, side: "TARGET", version: row.dataset.version, start: inTarget.start, end: inTarget.end } };
  const words = shownIn(source(row)), inSource = selectedIn(source(row)), at = Number(row.dataset.start);
  if (!words.trim()) return null;
  const span = inSource ?? { start: 0, end: words.length, words };
  return { words: span.words, chosen: Boolean(inSource), body: { unit: row.dataset.unit, side: "SOURCE", start: at + span.start, end: at + span.end } };
}

/** Begins a note on the selected words of a sentence, or gives the words to the note that waits for them. */
export async function note(row) {
  if (!$("note-dialog")) { tell(say("cannot-note")); return; }
  const place = selectedPlace(row);
  if (!place || moving && !place.chosen) { tell(say("note-select")); return; }
  endChoosing();
  await settled(async () => {
    if (!moving) return writeNote(place);
    const waiting = moving;
    leaveMoving();
    await moveNote(waiting, place);
    return true;
  });
  row.focus({ preventScroll: true });
}

/** Chooses words of a sentence by keys. */
export function choose(row) {
  const run = () => note(row);
  startChoosing({
    texts: [{ element: source(row), text: shownIn(source(row)) }, { element: row.dataset.version ? target(row) : null, text: shownIn(target(row)) }],
    bar: hint => target(row).after(hint), left: () => row.focus(), acts: [{ label: "do-note", key: "Alt C", run }],
  });
}

async function settled(act) {
  try { if (await act()) await loadNotes(); }
  catch (problem) { tell(why(problem)); }
}

const focus = id => document.querySelector(`[data-note="${id}"]`)?.focus();
async function edit(one) { await settled(() => editNote(one)); focus(one.id); }
async function remove(one) { const row = document.querySelector(`[data-note="${one.id}"]`)?.closest(".rev"); await settled(() => deleteNote(one)); (document.querySelector(`[data-note="${one.id}"]`) ?? row)?.focus(); }

/** The note waits for words: those that are selected now, or the next on which a note is begun. */
function move(lost) {
  moving = lost;
  const hint = say(lost.side === "TARGET" ? "note-move-target" : "note-move-source"), side = lost.side === "TARGET" ? target : source;
  $("panel-lost").querySelector(".hint").textContent = hint;
  announce(hint);
  const row = rows().find(one => selectedIn(side(one)));
  if (row) note(row);
}

/** Gives up giving words to a note; false where none waits. */
export function leaveMoving() {
  if (!moving) return false;
  moving = null;
  $("panel-lost").querySelector(".hint").textContent = say("notes-lost-hint");
  return true;
}

/** Goes to the notes of a sentence, then to the lost ones, from one to the next. */
export function toNotes(row) {
  const all = [...row.querySelectorAll("[data-note]"), ...document.querySelectorAll("#panel-lost [data-note]")];
  if (!all.length) { tell(say("no-notes")); return; }
  (all[all.indexOf(document.activeElement?.closest("[data-note]")) + 1] ?? all[0]).focus();
}

/** Changes, moves or deletes the note that has the focus, otherwise the first one of the sentence. */
export function onNote(act, row) {
  const shown = document.activeElement?.closest("[data-note]") ?? row.querySelector("[data-note]") ?? document.querySelector("#panel-lost [data-note]");
  const one = notes.find(each => String(each.id) === shown?.dataset.note);
  if (!one) tell(say("no-notes"));
  else if (act === "move" && !one.lost) tell(say("note-not-lost"));
  else if (act !== "move" && !one.editable) tell(say("note-not-yours"));
  else ({ edit, remove, move })[act](one);
}
