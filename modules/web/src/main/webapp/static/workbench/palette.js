/* All commands by their names. */
import { $, sheet } from "../page.js";
import { make } from "../parts.js";
import { editor } from "./units.js";

let chosen = 0;
let run = () => {};

/** Says what runs a command. */
export function runBy(runner) { run = runner; }

export function palette() {
  const dialog = $("palette");
  $("palette-text").value = "";
  dialog.showModal();
  filterPalette();
}

function filterPalette() {
  const wanted = $("palette-text").value.trim().toLocaleLowerCase().split(/\s+/);
  const fitting = sheet.commands.filter(one => !one.name.startsWith("insert") && one.name !== "palette" && wanted.every(word => one.label.toLocaleLowerCase().includes(word)));
  chosen = 0;
  $("palette-list").replaceChildren(...fitting.map((one, i) => {
    const option = make("li", { id: `command-${i}`, dataset: { name: one.name }, attributes: { role: "option", "aria-selected": String(i === 0) } }, make("span", { textContent: one.label }), make("span", { className: "grow" }), ...one.keys.map(key => make("kbd", { className: "kbd", dir: "ltr", textContent: key })));
    option.addEventListener("click", () => runFromPalette(one.name));
    return option;
  }));
  choose(0);
}

function choose(to) {
  const all = [...$("palette-list").children];
  if (!all.length) return;
  chosen = (to + all.length) % all.length;
  all.forEach((one, i) => one.setAttribute("aria-selected", String(i === chosen)));
  $("palette-text").setAttribute("aria-activedescendant", all[chosen].id);
  all[chosen].scrollIntoView({ block: "nearest" });
}

function runFromPalette(command) {
  $("palette").close();
  editor()?.focus();
  run(command);
}

$("palette-text").addEventListener("input", filterPalette);

$("palette-text").addEventListener("keydown", event => {
  if (event.isComposing) return;
  if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
  else if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen - 1); }
  else if (event.key === "Enter") { event.preventDefault(); const one = $("palette-list").children[chosen]; if (one) runFromPalette(one.dataset.name); }
});
