/* What is typed into the open unit. */
import { make } from "../parts.js";
import { $, direction, language } from "../page.js";
import { clear } from "../marks.js";
import { say } from "../words.js";
import { checkSoon } from "./finds.js";
import { current, editor, nameOf, setState } from "./units.js";
import { saving } from "./saves.js";

/** A field for the text of a unit: plain, one line, with the browser's own undo. */
export function editorOf(unit) {
  const edit = make("div", { className: "seg-target edit", lang: language, dir: direction, textContent: unit.entry.text, attributes: { contenteditable: "plaintext-only", role: "textbox", "aria-multiline": "true", "aria-label": say("text-of", nameOf(unit)), "aria-describedby": "finds", spellcheck: "true" } });
  if (edit.contentEditable !== "plaintext-only") edit.contentEditable = "true";
  edit.addEventListener("input", () => typed(unit, edit));
  edit.addEventListener("beforeinput", event => { if (event.inputType === "insertParagraph" || event.inputType === "insertLineBreak" || event.inputType.startsWith("format")) event.preventDefault(); });
  edit.addEventListener("paste", event => { event.preventDefault(); insert(event.clipboardData.getData("text/plain").replace(/\s*[\r\n]+\s*/g, " ")); });
  return edit;
}

function typed(unit, edit) {
  const text = edit.textContent.replace(/[\r\n]+/g, " ");
  if (!text && edit.firstChild) edit.replaceChildren();
  saving.typed(unit.target, text);
  unit.drafted = true;
  if (unit.state !== "draft" && unit.state !== "returned") setState(unit, "draft");
  lengths();
  clear();
  checkSoon(unit);
}

let caret = null; // where it was last in a field, for what is inserted from beside it
document.addEventListener("selectionchange", () => {
  const selection = getSelection();
  if (selection.rangeCount && editor()?.contains(selection.anchorNode)) caret = selection.getRangeAt(0).cloneRange();
});

/** Puts a text where the caret is or was, otherwise at the end, so that the browser's own undo knows it. */
export function insert(text) {
  const edit = editor();
  if (!edit) return;
  const selection = getSelection(), here = selection.rangeCount && edit.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : null;
  const there = here ?? (caret && edit.contains(caret.startContainer) ? caret : null);
  edit.focus();
  selection.removeAllRanges();
  if (there) selection.addRange(there); else { selection.selectAllChildren(edit); selection.collapseToEnd(); }
  if (!document.execCommand("insertText", false, text)) {
    const range = getSelection().getRangeAt(0);
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    range.collapse(false);
    typed(current, edit);
  }
}

export function replaceAll(text) {
  const edit = editor();
  edit.focus();
  getSelection().selectAllChildren(edit);
  insert(text);
}

export function lengths() {
  const words = text => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length;
  $("lengths").textContent = say("lengths", words(current.source), words(current.entry.text));
}

export const caretIn = element => {
  const selection = getSelection();
  if (!selection.rangeCount || !element.contains(selection.anchorNode)) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
};
