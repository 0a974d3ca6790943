/* The names that the open unit holds. */
import { highlight, rangeOf } from "../marks.js";
import { $, direction, language, sourceLanguage } from "../page.js";
import { kbd, make } from "../parts.js";
import { say } from "../words.js";
import { insert } from "./editing.js";
import { current, editor, inUnit } from "./units.js";

let names = []; // of the open unit

export function showNames(list) {
  names = list;
  const section = $("panel-names");
  section.hidden = !list.length;
  section.querySelector(".count").textContent = list.length || "";
  section.querySelector(".panel-body").replaceChildren(...list.map(one => {
    const place = make("button", { type: "button", className: "place" },
      make("span", { className: "t" }, make("span", { lang: language, dir: direction, textContent: one.target ?? say("no-form") })), make("span", { className: "s", lang: sourceLanguage, textContent: one.source }), one.key <= 9 ? kbd(`Ctrl ${one.key}`) : make("span"));
    place.addEventListener("click", () => insert(one.target ?? one.source));
    if (one.span) {
      const light = on => { const range = on && rangeOf(current.row.querySelector(".seg-source"), inUnit(current, one.span)); highlight("find-source", range ? [range] : []); };
      place.addEventListener("pointerenter", () => light(true));
      place.addEventListener("pointerleave", () => light(false));
    }
    return place;
  }));
}

/** Inserts the name with a number; false where the unit holds none. */
export function insertName(number) {
  const one = names.find(each => Number(each.key) === number);
  if (!one || !editor()) return false;
  insert(one.target ?? one.source);
  return true;
}
