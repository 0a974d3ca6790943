/* Notes on words of the open unit. */
import { items } from "../desk-api.js";
import { highlight, rangeOf } from "../marks.js";
import { $, api, direction, language, sourceLanguage } from "../page.js";
import { make } from "../parts.js";
import { announce, say } from "../words.js";
import { askToSignIn, saving, trouble } from "./saves.js";
import { current, editor, inUnit } from "./units.js";

export function showNotes(list) {
  const section = $("panel-notes");
  section.hidden = !list.length;
  section.querySelector(".count").textContent = list.length || "";
  section.querySelector(".panel-body").replaceChildren(...list.map(one => make("div", { className: "note-item note-item--plain" },
    make("p", { dir: "auto", lang: one.language, textContent: one.text }),
    make("p", { className: "by" }, make("bdi", { textContent: one.byName }), " · ", say(`kind-${one.kind}`), " · ", say(`audience-${one.audience}`), " · ", make("bdi", { textContent: one.exact }),
      one.lost ? make("span", { className: "tag tag--warning", textContent: say("note-lost") }) : null))));
  const unit = current, source = unit.row.querySelector(".seg-source");
  highlight("note", list.filter(one => !one.lost && one.side === "SOURCE").map(one => rangeOf(source, inUnit(unit, one.span))).filter(Boolean));
}

let place = null; // the words that a note is being written on

/** Begins a note on the selected words; without a selection, on the whole source of the unit. */
export async function note() {
  const dialog = $("note-dialog"), unit = current, edit = editor(), source = unit.row.querySelector(".seg-source");
  if (!dialog) { announce(say("cannot-note")); return; }
  const selection = getSelection(), range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const within = element => {
    if (!range || !element?.contains(range.commonAncestorContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEnd(range.startContainer, range.startOffset);
    const whole = range.toString(), words = whole.trim(), start = before.toString().length + whole.indexOf(words);
    return words ? { start, end: start + words.length, words } : null;
  };
  const inTarget = within(edit), inSource = within(source);
  if (inTarget) {
    try { // a note hangs on a version: what is typed becomes one first
      await saving.write(unit.target, `targets/${unit.target}/versions`);
      const stored = await api.get(`units/${unit.id}`);
      unit.version = unit.entry.acknowledged;
      unit.drafted = false;
      place = { words: inTarget.words, body: { unit: unit.id, side: "TARGET", version: stored.versionId, start: inTarget.start, end: inTarget.end } };
    } catch (problem) { trouble(unit, problem); return; }
  } else {
    if (!unit.source) { announce(say("note-select")); return; }
    const span = inSource ?? { start: 0, end: unit.source.length, words: unit.source }, at = unit.start + unit.lead;
    place = { words: span.words, body: { unit: unit.id, side: "SOURCE", start: at + span.start, end: at + span.end } };
  }
  const words = $("note-words");
  words.textContent = place.words;
  words.lang = inTarget ? language : sourceLanguage;
  words.dir = inTarget ? direction : "auto";
  $("note-text").value = "";
  $("note-wrong").textContent = "";
  dialog.showModal();
  $("note-kind").focus();
}

$("note-form")?.addEventListener("submit", async event => {
  event.preventDefault();
  const unit = current;
  try {
    await api.call("POST", "annotations", { place: place.body, kind: $("note-kind").value, audience: $("note-audience").value, language: $("note-language").value, text: $("note-text").value });
    $("note-dialog").close();
    announce(say("noted"));
    if (unit === current) showNotes(items(await api.get(`units/${unit.id}/annotations`)));
    editor()?.focus();
  } catch (problem) {
    $("note-wrong").textContent = problem.status === 0 ? say("no-connection") : problem.message;
    if (problem.status === 401) { $("note-dialog").close(); saving.stopped = true; askToSignIn(); }
  }
});
