/* The names that the open unit holds. */
import { highlight, rangeOf } from "../marks.js";
import { $, api, direction, language, sourceLanguage } from "../page.js";
import { icon, kbd, make } from "../parts.js";
import { say } from "../words.js";
import { insert } from "./editing.js";
import { unname } from "./naming.js";
import { current, editor, inUnit } from "./units.js";

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
}

function line(one) {
  const place = make("button", { type: "button", className: "place", disabled: !editor() },
    make("span", { className: "t", lang: one.target ? language : document.documentElement.lang, dir: one.target ? direction : "auto", textContent: one.target ?? say("no-form") }),
    make("span", { className: "s", lang: sourceLanguage, dir: "auto", textContent: one.source }), one.key <= 9 ? kbd(`Ctrl ${one.key}`) : make("span"));
  place.addEventListener("mousedown", event => event.preventDefault()); // the caret stays where it is
  place.addEventListener("click", () => insert(one.target ?? one.source));
  const record = make("a", { className: "btn btn--quiet btn--s", href: `/desk/names/${one.entity}`, target: "_blank", title: say("name-record", one.source), attributes: { "aria-label": say("name-record", one.source) } }, icon("names", true));
  const back = one.mention && $("name-dialog") ? make("button", { type: "button", className: "btn btn--quiet btn--s", title: say("unname", one.source), attributes: { "aria-label": say("unname", one.source) } }, icon("close", true)) : null;
  back?.addEventListener("click", () => unname(one.mention));
  const whole = make("div", { className: "name-line" }, place, record, back);
  const light = on => highlight("find-source", on ? one.places.map(span => rangeOf(current.row.querySelector(".seg-source"), inUnit(current, span))).filter(Boolean) : []);
  for (const begins of ["pointerenter", "focusin"]) whole.addEventListener(begins, () => light(true));
  for (const ends of ["pointerleave", "focusout"]) whole.addEventListener(ends, () => light(false));
  return whole;
}

/** Inserts the name with a number; false where the unit holds none. */
export function insertName(number) {
  const one = names.find(each => Number(each.key) === number);
  if (!one || !editor()) return false;
  insert(one.target ?? one.source);
  return true;
}
