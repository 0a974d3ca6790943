/* Finding in source and translation. */
import { items } from "../desk-api.js";
import { highlight, rangeOf } from "../marks.js";
import { $, api, direction, language, sourceLanguage, translation } from "../page.js";
import { make } from "../parts.js";
import { announce, count, say, tell, why } from "../words.js";
import { unfold } from "./fold.js";
import { saving } from "./saves.js";
import { byId, open } from "./units.js";

export function find() {
  const section = $("panel-find");
  section.hidden = false;
  unfold();
  const chosen = getSelection().toString().trim();
  if (chosen) $("find-text").value = chosen;
  $("find-text").focus();
  $("find-text").select();
  if (chosen) search();
}

async function search() {
  const text = $("find-text").value.trim();
  if (!text) return;
  try {
    await saving.flushAll();
    const found = items(await api.get(`translations/${translation}/search?text=${encodeURIComponent(text)}`));
    announce(count("found", found.length));
    highlight("found", found.flatMap(one => {
      const unit = byId(String(one.unit));
      const side = (selector, spans) => { const element = unit?.row.querySelector(selector); return element ? (spans ?? []).map(span => rangeOf(element, span)).filter(Boolean) : []; };
      return [...side(".seg-source", one.source), ...side(".edit, .seg-target", one.target)];
    }));
    $("find-list").replaceChildren(...found.map(one => {
      const unit = byId(String(one.unit));
      if (!unit) return "";
      const where = one.target?.length ? [unit.entry.text, one.target[0], language, direction] : [unit.source, one.source?.[0] ?? { start: 0, end: 0 }, sourceLanguage, "auto"];
      const [whole, span] = where, from = Math.max(0, span.start - 30);
      const go = make("button", { type: "button", className: "found" }, make("span", { className: "num", textContent: unit.number || say("headline") }), make("span", { lang: where[2], dir: where[3] }, (from ? "…" : "") + whole.slice(from, span.start), make("mark", { textContent: whole.slice(span.start, span.end) }), whole.slice(span.end, span.end + 40)));
      go.addEventListener("click", () => open(unit));
      return make("li", {}, go);
    }));
    if (!found.length) $("find-list").replaceChildren(make("li", { className: "hint", textContent: say("found.zero") }));
  } catch (problem) { tell(why(problem)); }
}

$("find-form").addEventListener("submit", event => { event.preventDefault(); search(); });
