/*
 * The article's page: its marks by keys. N and P go through what the layers show; a decision is sent over the API and the
 * page then shows what the server has, without losing the place.
 */
import { choosingKey } from "./choosing.js";
import { dialogKey } from "./dialog-keys.js";
import { chord, inText } from "./keys.js";
import { sheet } from "./page.js";
import * as deciding from "./article/deciding.js";
import * as naming from "./article/naming.js";
import { byKey, choose, current, leave, marks, nearest, nextOpen, step } from "./article/choosing-marks.js";

const { follow, note, ask, answer } = deciding, { another, retype, same } = naming;
const either = command => () => (naming.isName(current()) ? naming : deciding)[command]();
const commands = {
  next: () => step(1), previous: () => step(-1), "next-open": nextOpen, follow, note, ask, answer, another, retype, same,
  accept: either("accept"), reject: either("reject"), correct: either("correct"), undo: () => naming.undo() || deciding.undo(),
  "new-record": naming.newRecord, choose: naming.chooseWords, "accept-sure": naming.acceptSure, keys: () => sheet.show(), close: leave,
};

document.addEventListener("keydown", event => {
  if (dialogKey(event)) return;
  const pressed = chord(event);
  if (choosingKey(pressed, event.shiftKey)) { event.preventDefault(); return; }
  if (pressed === "Escape" && current() && !inText(event.target)) { leave(); return; }
  const digit = sheet.digit(event);
  if (digit && naming.isName(current())) { event.preventDefault(); naming.pick(digit); return; }
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
