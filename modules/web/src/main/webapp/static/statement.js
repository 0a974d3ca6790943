/*
 * A statement added by hand: its words and those of its source are taken from the text, with the mouse or by keys alone. The
 * form is plain; the script only fills it.
 */
import { choosingKey, endChoosing, startChoosing } from "./choosing.js";
import { chord } from "./keys.js";
import { highlight, rangeOf, select, selectedIn } from "./marks.js";
import { $, sheet } from "./page.js";
import { button, make } from "./parts.js";
import { announce, say, tell } from "./words.js";

const form = $("statement-form"), paper = $("paper-text"), paragraphs = [...paper.querySelectorAll(".paragraph")];
const parts = { statement: { words: $("statement-words"), at: $("statement-at") }, source: { words: $("source-words"), at: $("source-at") } };

function textIn(paragraph) { return [...paragraph.querySelectorAll(".sentence")].map(one => one.textContent).join(""); }

/** Shows in the text what the form holds, where it stands there. */
function mark() {
  for (const [name, { words, at }] of Object.entries(parts)) {
    const from = Number(at.value), paragraph = at.value && paragraphs.findLast(one => Number(one.dataset.start) <= from);
    const start = paragraph ? from - Number(paragraph.dataset.start) : 0, found = words.value.trim();
    const stands = paragraph && found && textIn(paragraph).startsWith(found, start);
    highlight(name, stands ? [rangeOf(paragraph, { start, end: start + found.length })].filter(Boolean) : []);
  }
}

/** The words of the text that are selected, with their place in it. */
function selected() {
  const at = getSelection().anchorNode, paragraph = paragraphs.find(one => one.contains(at)), found = selectedIn(paragraph);
  return found && { words: found.words, place: Number(paragraph.dataset.start) + found.start };
}

function take(name) {
  const found = selected();
  if (!found) { tell(say("select-first")); return false; }
  endChoosing();
  parts[name].words.value = found.words;
  parts[name].at.value = found.place;
  getSelection().removeAllRanges();
  mark();
  announce(say(`took-${name}`, found.words));
  return true;
}

function takeStatement() {
  if (take("statement")) form.querySelector('[name="naming"]:checked').focus();
}

function takeSource() {
  if (!take("source")) return;
  if (form.querySelector('[name="naming"][value="none"]').checked) form.querySelector('[name="naming"][value="NAMED"]').checked = true;
  $("find-record").value = parts.source.words.value;
  form.querySelector('[name="entity"][value=""]').checked = true; // the record was of other words
  $("statement-strength").focus();
}

function choose() {
  const texts = paragraphs.map(element => ({ element, text: textIn(element) }));
  const acts = [{ label: "take-statement", key: "↵", run: takeStatement }, { label: "take-source", key: "W", run: takeSource }];
  startChoosing({ texts, acts, bar: hint => bar.replaceChildren(hint), left: () => { getSelection().removeAllRanges(); parts.statement.words.focus(); } });
}

const bar = make("div", { className: "statement-bar" });
const acts = make("div", { className: "statement-bar cut-bar" }, make("span", { className: "hint", textContent: say("bar") }), ...[["take-statement", takeStatement, "S"], ["take-source", takeSource, "W"], ["choose", choose, "M"]].map(([label, run, key]) => button(say(label), run, { key })));
acts.addEventListener("mousedown", event => event.preventDefault()); // what is selected stays so
paper.closest(".paper").before(acts, bar);

const commands = { statement: takeStatement, source: takeSource, choose, keys: () => sheet.show() };

document.addEventListener("keydown", event => {
  const pressed = chord(event);
  if (document.querySelector("dialog[open]")) return;
  if (pressed === "Ctrl+Enter") { event.preventDefault(); form.requestSubmit(form.querySelector(".btn--primary")); return; }
  if (pressed === "Enter" && event.target.id === "find-record") { event.preventDefault(); $("find-now").click(); return; }
  if (choosingKey(pressed, event.shiftKey)) { event.preventDefault(); return; }
  const command = sheet.find(event);
  if (command) { event.preventDefault(); commands[command.name](); }
});

// the number of a sentence takes its words
paper.addEventListener("click", event => {
  const link = event.target.closest(".sn");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const paragraph = link.closest(".paragraph"), own = link.nextElementSibling;
  const start = [...paragraph.querySelectorAll(".sentence")].filter(one => one.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING).reduce((sum, one) => sum + one.textContent.length, 0);
  select(paragraph, { start, end: start + own.textContent.length });
  takeStatement();
});

form.addEventListener("input", mark);
mark();
document.documentElement.dataset.ready = "true"; // the keys are listened to from here on
