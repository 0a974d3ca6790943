/*
 * Words of a text chosen by keys alone: the arrows move by word, with Shift they take more, up and down change between
 * the texts. What is chosen is the page's own selection, so that every command for selected words works on it.
 */
import { rangeOf, select } from "./marks.js";
import { button, make } from "./parts.js";
import { announce, say, tell } from "./words.js";

let choice = null; // while words are being chosen

function wordsOf(text, language) {
  if (!Intl.Segmenter) return [...text.matchAll(/\S+/g)].map(match => ({ start: match.index, end: match.index + match[0].length }));
  return [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].filter(part => part.isWordLike).map(part => ({ start: part.index, end: part.index + part.segment.length }));
}

/**
 * Begins.
 * @param texts elements and what stands in them, as { element, text }
 * @param bar where the hint goes: called with the element that holds it
 * @param acts what can be done with the words: label, key and what runs; Enter runs the first
 * @param left where the person goes on when they leave
 */
export function startChoosing({ texts, bar, acts, left }) {
  endChoosing();
  const all = texts.filter(one => one.element && one.text.trim()).map(one => ({ ...one, words: wordsOf(one.text, one.element.closest("[lang]").lang) })).filter(one => one.words.length);
  if (!all.length) { tell(say("note-select")); return; }
  const page = document.documentElement, hint = make("div", { className: "cut-bar", lang: page.lang, dir: page.dir }, make("span", { className: "hint", textContent: say(all.length > 1 ? "choose-hint-two" : "choose-hint") }), ...acts.map(act => button(say(act.label), act.run, { key: act.key })), button(say("leave"), leave, { key: "Esc" }));
  hint.addEventListener("mousedown", event => event.preventDefault()); // what is selected stays so
  choice = { all, which: 0, from: 0, to: 0, hint, left, run: acts[0].run };
  bar(hint);
  enter(0);
}

function enter(which) {
  unmark(choice.all[choice.which].element);
  Object.assign(choice, { which, from: 0, to: 0 });
  const { element } = choice.all[which];
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  element.setAttribute("aria-label", say("choose-label"));
  element.focus();
  show();
}

function unmark(element) { for (const attribute of ["tabindex", "role", "aria-label"]) element.removeAttribute(attribute); }

function show() {
  const { element, text, words } = choice.all[choice.which];
  const span = { start: words[Math.min(choice.from, choice.to)].start, end: words[Math.max(choice.from, choice.to)].end };
  select(element, span);
  rangeOf(element, span)?.startContainer.parentElement.scrollIntoView({ block: "nearest" });
  announce(text.slice(span.start, span.end));
}

/** A key while words are being chosen; false where none are, or the key means nothing there. */
export function choosingKey(pressed, shift) {
  if (!choice) return false;
  const { element, words } = choice.all[choice.which];
  if (document.activeElement !== element) return false;
  const rtl = getComputedStyle(element).direction === "rtl", last = words.length - 1;
  const to = { ArrowLeft: choice.to + (rtl ? 1 : -1), ArrowRight: choice.to + (rtl ? -1 : 1), Home: 0, End: last }[pressed];
  if (to !== undefined) {
    choice.to = Math.min(last, Math.max(0, to));
    if (!shift) choice.from = choice.to;
    show();
  } else if ((pressed === "ArrowDown" || pressed === "ArrowUp") && choice.all.length > 1) enter((choice.which + (pressed === "ArrowUp" ? choice.all.length - 1 : 1)) % choice.all.length);
  else if (pressed === "Enter") choice.run();
  else if (pressed === "Escape") leave();
  else return false;
  return true;
}

function leave() {
  const { left } = choice;
  endChoosing();
  left();
}

/** Ends; the selection stays. */
export function endChoosing() {
  if (!choice) return;
  unmark(choice.all[choice.which].element);
  choice.hint.remove();
  choice = null;
}
