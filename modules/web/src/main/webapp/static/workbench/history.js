/* The versions of the open unit. */
import { $, api, direction, language } from "../page.js";
import { button, make } from "../parts.js";
import { announce, say, tell, when, why } from "../words.js";
import { unfold } from "./fold.js";
import { saving } from "./saves.js";
import { reload } from "./units.js";

export function showHistory(unit, list) {
  $("history-count").textContent = list.length || "";
  $("history-list").replaceChildren(...list.map((version, i) => {
    const text = make("p", { lang: language, dir: direction });
    if (version.changes?.length) {
      for (const change of version.changes) text.append(change.kind === "KEPT" ? change.text : make(change.kind === "ADDED" ? "ins" : "del", { textContent: change.text }));
    } else text.textContent = version.text;
    return make("li", {}, make("p", { className: "by" }, make("bdi", { textContent: version.writtenByName }), ` · ${when(version.writtenAt)} · ${say(`cause-${version.cause}`)}`, version.part === "REVISER" ? make("span", { className: "tag tag--info", textContent: say("by-reviser") }) : null), text,
      i > 0 && unit.writable ? button(say("restore"), () => restore(unit, version)) : null);
  }));
}

async function restore(unit, version) {
  try {
    await saving.flush(unit.target);
    await api.call("POST", `targets/${unit.target}/restorations`, { version: version.id }, { stamp: unit.entry.stamp, saveId: crypto.randomUUID?.() ?? String(Math.random()) });
    announce(say("restored-version"));
    await reload(unit.id);
  } catch (problem) { tell(why(problem)); }
}

/** Opens the versions of the unit. */
export function toHistory() {
  const details = $("panel-history");
  unfold();
  details.open = true;
  details.scrollIntoView({ block: "nearest" });
  details.querySelector("summary").focus();
}
