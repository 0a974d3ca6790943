/* The names that the open unit holds: what the desk writes for them, who may be meant, and how a new one may be written. */
import { highlight, rangeOf } from "../marks.js";
import { $, api, article, direction, language, sourceLanguage } from "../page.js";
import { button, icon, kbd, make } from "../parts.js";
import { announce, say } from "../words.js";
import { insert } from "./editing.js";
import { recordFor, unname } from "./naming.js";
import { trouble } from "./saves.js";
import { current, editor, inUnit } from "./units.js";

const DIGITS = 9;
let names = []; // of the open unit

/** Asks which names the unit holds, and lists them. */
export async function loadNames(unit) {
  const { names: found = [] } = await api.get(`units/${unit.id}/names`);
  if (unit === current) showNames(found);
}

export function showNames(list) {
  names = list;
  const section = $("panel-names");
  section.hidden = !list.length;
  section.querySelector(".count").textContent = list.length || "";
  section.querySelector(".panel-body").replaceChildren(...list.map(line));
  light("read-name", list.flatMap(one => one.places));
}

/** Draws places of the open unit's source. */
function light(kind, places) {
  const source = current?.row.querySelector(".seg-source");
  highlight(kind, source ? places.map(span => rangeOf(source, inUnit(current, span))).filter(Boolean) : []);
}

const mayDecide = () => Boolean($("name-dialog"));

/** What Ctrl and its digit insert: what the desk writes, otherwise the likeliest spelling. */
const offered = one => one.target ?? one.spellings[0] ?? one.source;

/** What Ctrl, Shift and its digit do: the short form, or a record for a name that has none. */
function second(one) {
  if (one.later && editor()) insert(one.later);
  else if (!one.entity && mayDecide()) recordFor(one);
  else return false;
  return true;
}

function line(one) {
  const whole = make("div", { className: "name-line", dataset: { known: one.entity ? "sure" : one.candidates.length ? "unsure" : "none" } },
    inserts(one, offered(one), one.source, one.key <= DIGITS ? `Ctrl ${one.key}` : null), recordOf(one), away(one), shortForm(one), ...unknown(one));
  for (const begins of ["pointerenter", "focusin"]) whole.addEventListener(begins, () => light("find-source", one.places));
  for (const ends of ["pointerleave", "focusout"]) whole.addEventListener(ends, () => light("find-source", []));
  return whole;
}

/** What is missing of a name that the desk cannot write yet. */
const state = one => say(one.entity ? "no-form" : one.candidates.length ? "name-unsure" : "name-none");

/** A button that writes a name where the caret is. */
function inserts(one, text, says, keys, className = "place") {
  const written = text !== one.source, place = make("button", { type: "button", className, disabled: !editor() },
    make("span", { className: "t", lang: written ? language : document.documentElement.lang, dir: written ? direction : "auto", textContent: written ? text : state(one) }),
    says === one.source ? make("span", { className: "s", lang: sourceLanguage, dir: "auto", textContent: says }) : make("span", { className: "hint", textContent: says }), keys ? kbd(keys) : make("span"));
  place.addEventListener("mousedown", event => event.preventDefault()); // the caret stays where it is
  place.addEventListener("click", () => insert(text));
  return place;
}

const shortForm = one => one.later ? inserts(one, one.later, say(one.repeated ? "name-again" : "name-later"), one.key <= DIGITS ? `Ctrl ⇧ ${one.key}` : null, "place name-later") : null;

const titled = (words, more) => ({ className: "btn btn--quiet btn--s", title: words, attributes: { "aria-label": words }, ...more });

const recordOf = one => one.entity ? make("a", titled(say("name-record", one.source), { href: `/desk/names/${one.entity}`, target: "_blank" }), icon("names", true)) : null;

/** Takes back what a person said, or says that what the desk found is no name. */
function away(one) {
  if (!mayDecide()) return null;
  const made = make("button", titled(say(one.mention ? "unname" : "name-reject", one.source), { type: "button" }), icon("close", true));
  made.addEventListener("click", () => one.mention ? unname(one.mention) : decide(one, { verdict: "REJECTED" }, say("name-rejected", one.source)));
  return made;
}

/** Who may be meant, how else the name may be written, and the way to a record of its own. */
function unknown(one) {
  if (one.target) return [];
  const may = one.candidates.filter(() => mayDecide()).map(({ entity }) => {
    const text = form(entity) ?? entity.name;
    return button(make("span", {}, make("bdi", { lang: form(entity) ? language : sourceLanguage, textContent: text }), entity.line ? make("span", { className: "soft", lang: "en", dir: "auto", textContent: entity.line }) : ""),
      () => decide(one, { verdict: "ACCEPTED", entity: String(entity.id) }, say("named", text)), { className: "btn btn--s name-may" });
  });
  const others = one.spellings.slice(1).map(text => {
    const other = button(make("bdi", { lang: language, textContent: text }), () => insert(text), { disabled: !editor() });
    other.addEventListener("mousedown", event => event.preventDefault());
    return other;
  });
  const made = !one.entity && mayDecide() ? button(say("name-new"), () => recordFor(one), { key: one.key <= DIGITS ? `Ctrl ⇧ ${one.key}` : undefined }) : null;
  const says = one.spellings.length ? make("span", { className: "hint", textContent: state(one) }) : null; // otherwise it stands above
  return [make("div", { className: "name-more" }, says, ...may, ...others, made)];
}

/** What the desk writes for a record here; only English and French come with a candidate. */
const form = entity => ({ en: entity.english, fr: entity.french })[language.split("-")[0]];

/** Says something of the name and of the same words everywhere in the article. */
async function decide(one, said, told) {
  const unit = current;
  try {
    await api.call("PUT", `articles/${article}/names/${one.name}/decision`, { ...said, reach: "ALL_OF_THE_SAME" }, { stamp: String(one.version) });
    announce(told);
    if (unit === current) await loadNames(unit);
    editor()?.focus();
  } catch (problem) { trouble(unit, problem); }
}

const numbered = number => names.find(each => Number(each.key) === number);

/** Inserts the name with a number; false where the unit holds none. */
export function insertName(number) {
  const one = numbered(number);
  if (!one || !editor()) return false;
  insert(offered(one));
  return true;
}

/** Inserts its short form, or makes a record for it; false where neither is to be had. */
export function secondOfName(number) {
  const one = numbered(number);
  return Boolean(one) && second(one);
}
