/* The dialog in which a reading is corrected: its value, and the words it is about. */
import { $, api } from "../page.js";
import { make } from "../parts.js";

const CONTEXT = 60; // characters shown before and after

const texts = new Map(); // of revisions
let text = "", start = 0, end = 0;

/** Opens it for a mark. */
export async function askWords(line, revision) {
  if (!texts.has(revision)) texts.set(revision, (await api.get(`revisions/${revision}`)).text);
  text = texts.get(revision);
  start = Number(line.dataset.start);
  end = Number(line.dataset.end);
  $("correct-value-field").hidden = line.dataset.layer !== "value";
  $("correct-naming-field").hidden = line.dataset.layer !== "source";
  $("correct-letters").hidden = line.dataset.layer !== "name"; // names begin and end within words: the particles before them
  $("correct-value").value = line.dataset.value;
  $("correct-naming").value = line.dataset.value || "named";
  $("correct-wrong").textContent = "";
  write();
  $("correct-dialog").showModal();
  (line.dataset.layer === "value" ? $("correct-value") : line.dataset.layer === "source" ? $("correct-naming") : document.querySelector("[data-move]")).focus();
}

/** What was said, as the API takes it: only what differs from what was read. */
export function wordsAsked(line) {
  const said = {}, [from, until] = line.dataset.key.split(".").slice(2).map(Number);
  const value = line.dataset.layer === "value" ? $("correct-value").value.trim() : line.dataset.layer === "source" ? $("correct-naming").value : "";
  if (value && value !== line.dataset.read) said.value = value;
  if (start !== from || end !== until) Object.assign(said, { start, end });
  return said;
}

/** Where the words are that were chosen. */
export const placeAsked = () => ({ start, end });

function write() {
  const before = text.slice(Math.max(0, start - CONTEXT), start), after = text.slice(end, end + CONTEXT);
  $("correct-words").replaceChildren(start > CONTEXT ? "…" : "", before, make("mark", { className: "m is-on", textContent: text.slice(start, end) }), after, end + CONTEXT < text.length ? "…" : "");
}

/** Where words begin and end, by the white space between them. */
const words = () => [...text.matchAll(/\S+/g)].map(match => ({ start: match.index, end: match.index + match[0].length }));

/** The next place between two letters, each with the vowel marks above it. */
function letters(from, by) {
  let at = from + by;
  while (at > 0 && at < text.length && /\p{M}/u.test(text[at])) at += by;
  return Math.min(Math.max(at, 0), text.length);
}

const moves = {
  "start-earlier": () => { start = words().filter(word => word.start < start).pop()?.start ?? start; },
  "start-later": () => { const next = words().find(word => word.start > start); if (next && next.start < end) start = next.start; },
  "end-earlier": () => { const previous = words().filter(word => word.end < end).pop(); if (previous && previous.end > start) end = previous.end; },
  "end-later": () => { end = words().find(word => word.end > end)?.end ?? end; },
  "start-letter-earlier": () => { start = letters(start, -1); },
  "start-letter-later": () => { start = Math.min(letters(start, 1), letters(end, -1)); },
  "end-letter-earlier": () => { end = Math.max(letters(end, -1), letters(start, 1)); },
  "end-letter-later": () => { end = letters(end, 1); },
};

$("correct-dialog")?.addEventListener("click", event => {
  const move = event.target.closest("[data-move]");
  if (move) { moves[move.dataset.move](); write(); }
});
