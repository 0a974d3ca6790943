/*
 * The workbench: an island of keys, drafts and saving on rows that the server has rendered. This script joins its parts:
 * what a command runs, what a key or a click means, and what happens when another unit is opened.
 */
import { choosingKey, endChoosing } from "./choosing.js";
import { dialogKey } from "./dialog-keys.js";
import { chord } from "./keys.js";
import { $, bench, sheet, tools } from "./page.js";
import { announce, count } from "./words.js";
import { confirm, handIn, offerInclude, omit } from "./workbench/acts.js";
import { comment } from "./workbench/comments.js";
import { cutKey, endSplit, merge, startSplit, undoCut } from "./workbench/cuts.js";
import { lengths, replaceAll } from "./workbench/editing.js";
import { fix, forgetFindings, nextProblem, waive } from "./workbench/finds.js";
import { toHistory } from "./workbench/history.js";
import { insertName, secondOfName } from "./workbench/names.js";
import { naming } from "./workbench/naming.js";
import { choose, leaveMoving, loadNotes, markNotes, note, onNote, toNotes } from "./workbench/notes.js";
import { palette, runBy } from "./workbench/palette.js";
import { loadPanel } from "./workbench/panel.js";
import { present } from "./workbench/presence.js";
import { keepLeft, saving, settleBy, showSaving, showSavingOf, whenKept } from "./workbench/saves.js";
import { showReadings } from "./workbench/readings.js";
import { find } from "./workbench/search.js";
import { byId, current, editor, nextOpen, open, read, step, takeUp, units, whenClosed, whenOpened } from "./workbench/units.js";

/** Presses the page's button of an act; false where the page offers none. */
const press = act => { const found = document.querySelector(`button[value="${act}"]`); found?.click(); return Boolean(found); };
const commands = {
  confirm, "next": () => step(1), "previous": () => step(-1), "next-open": nextOpen,
  "copy-source": () => { if (editor()) replaceAll(current.source); },
  split: startSplit, merge, "undo-cut": undoCut, "next-problem": nextProblem, fix: () => fix(), waive: () => waive(), choose, note, comment, omit,
  notes: toNotes, "note-edit": () => onNote("edit"), "note-remove": () => onNote("remove"), "note-move": () => onNote("move"),
  name: () => { if (getSelection().isCollapsed) choose(); else naming(); },
  history: toHistory, find, palette, keys: () => sheet.show(), "hand-in": handIn, preview: () => location.assign(bench.dataset.preview), queue: () => location.assign("/desk"),
  "try-now": () => saving.tryNow(), "move-source": () => press("move-source"), claim: () => press("claim") || press("release"), insert: () => {}, "insert-second": () => {},
};
const run = command => commands[command]?.();
runBy(run);

document.addEventListener("keydown", event => {
  if (dialogKey(event)) return;
  const pressed = chord(event);
  if (cutKey(pressed) || choosingKey(pressed, event.shiftKey)) { event.preventDefault(); return; }
  const digit = Number(/^Ctrl\+([1-9])$/.exec(pressed)?.[1]), second = Number(/^Ctrl\+Shift\+([1-9])$/.exec(pressed)?.[1]);
  if (digit) { if (settleBy(digit, current) || insertName(digit)) event.preventDefault(); return; }
  if (second) { if (secondOfName(second)) event.preventDefault(); return; }
  if (pressed === "Escape" && leaveMoving()) { editor()?.focus(); return; }
  if (pressed === "Escape" && $("panel").contains(document.activeElement)) { editor()?.focus(); return; }
  const command = sheet.find(event);
  if (command && commands[command.name]) { event.preventDefault(); run(command.name); }
});

document.addEventListener("click", event => {
  const runner = event.target.closest("[data-run]");
  if (runner) { run(runner.dataset.run); return; }
  const closer = event.target.closest("[data-close]");
  if (closer) { closer.closest("dialog")?.close(); return; }
  const row = event.target.closest(".seg");
  if (!row || event.target.closest("a[href]:not(.n),button")) return;
  if (row === current?.row) { if (event.target.closest(".spine a")) { event.preventDefault(); editor()?.focus(); } return; }
  if (getSelection().toString() && !event.target.closest(".spine")) return; // somebody selects words
  event.preventDefault();
  open(byId(row.dataset.unit));
});

tools.addEventListener("mousedown", event => { if (event.target.closest("button")) event.preventDefault(); }); // what is selected stays so
whenClosed(endSplit, endChoosing, keepLeft);
whenOpened(offerInclude, lengths, showSavingOf, forgetFindings, loadPanel, markNotes, showReadings, present);
whenKept(loadNotes);

read();
const recovered = takeUp();
open(byId(bench.dataset.current) ?? units[0], { focus: bench.dataset.writable === "true" });
if (current) showSaving(current.entry);
if (recovered) announce(count("recovered", recovered));
document.documentElement.dataset.ready = "true";
