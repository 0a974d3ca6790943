/*
 * The article's page: its marks by keys. N and P go through what the layers show; a decision is sent over the API and the
 * page then shows what the server has, without losing the place.
 */
import { chord, inText } from "./keys.js";
import { sheet } from "./page.js";
import { accept, answer, ask, correct, follow, note, reject, undo } from "./article/deciding.js";
import { byKey, choose, current, leave, marks, nearest, nextOpen, step } from "./article/choosing-marks.js";

const commands = {
  next: () => step(1), previous: () => step(-1), "next-open": nextOpen, accept, reject, correct, follow, note, ask, answer, undo,
  keys: () => sheet.show(), close: leave,
};

document.addEventListener("keydown", event => {
  const pressed = chord(event), dialog = document.querySelector("dialog[open]");
  if (dialog) {
    if (pressed === "Ctrl+Enter" && dialog.querySelector("form")) { event.preventDefault(); dialog.querySelector("form").requestSubmit(); }
    return;
  }
  if (pressed === "Escape" && current() && !inText(event.target)) { leave(); return; }
  const command = sheet.find(event);
  if (command && commands[command.name]) { event.preventDefault(); commands[command.name](); }
});

document.addEventListener("click", event => {
  const runner = event.target.closest("#mark-card [data-run]");
  if (runner) { commands[runner.dataset.run](); return; }
  const link = event.target.closest("[data-mark] > a");
  if (link) { event.preventDefault(); choose(link.closest("[data-mark]")); return; }
  const piece = event.target.closest("#paper-text .m");
  if (piece && getSelection().isCollapsed) choose(nearest(piece), { scroll: false });
});

// who comes to a mark by the Tab key has chosen it
document.addEventListener("focusin", event => {
  const piece = event.target.closest?.("#paper-text .m");
  if (piece && !piece.classList.contains("is-on")) choose(nearest(piece), { focus: false, scroll: false });
});

// a layer that is switched off is passed over, and its mark is left
document.addEventListener("change", event => {
  if (!event.target.matches("#study .layer input")) return;
  const one = current();
  if (one && !event.target.checked && event.target.id === `layer-${one.dataset.layer}`) leave();
});

const first = document.querySelector("#paper-text .m");
if (first) first.tabIndex = 0; // one stop of the Tab key for all marks
const asked = /^#m(\d+)$/.exec(location.hash)?.[1], named = new URLSearchParams(location.search).get("name");
if (asked) choose(marks().find(one => one.dataset.mark === asked)); else if (named) choose(byKey(named));
document.documentElement.dataset.ready = "true"; // the keys are listened to from here on
