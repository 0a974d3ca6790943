/* Who else reads here. */
import { items } from "../desk-api.js";
import { $, api, person, translation } from "../page.js";
import { make } from "../parts.js";
import { say } from "../words.js";
import { saving } from "./saves.js";
import { current } from "./units.js";

export async function present() {
  try {
    const others = items(await api.call("PUT", `translations/${translation}/presence`, { unit: current?.id ?? null })).filter(one => one.person !== person);
    const line = $("presence"), text = others.length === 0 ? "" : others.length === 1 ? say("reading", others[0].name) : say("reading-many", others.map(one => one.name).join(say("list-comma")));
    if (line.dataset.text === text) return;
    line.dataset.text = text;
    line.replaceChildren(...others.slice(0, 3).map(one => make("span", { className: "avatar avatar--s", textContent: one.initials, attributes: { "aria-hidden": "true" } })), make("bdi", { textContent: text }));
  } catch { /* nobody needs to know that nobody is known */ }
}

setInterval(() => { if (!document.hidden && !saving.stopped) present(); }, 30_000);
