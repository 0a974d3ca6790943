/*
 * Keys of an open dialog: Ctrl+Enter sends its form, Ctrl with a digit takes what was found, and one Escape closes it, also
 * out of a search field, which browsers would only empty.
 */
import { chord } from "./keys.js";
import { kbd } from "./parts.js";

const FOUND = ".name-choices .name-choice, .name-option input";

/** What a keydown means in an open dialog; false where none is open. */
export function dialogKey(event) {
  const dialog = document.querySelector("dialog[open]"), pressed = chord(event);
  if (!dialog) return false;
  const form = document.activeElement?.form ?? dialog.querySelector("form"), digit = Number(/^Ctrl\+([1-9])$/.exec(pressed)?.[1]);
  const found = digit ? dialog.querySelectorAll(FOUND)[digit - 1] : null;
  if (found) { event.preventDefault(); found.focus(); found.click(); }
  else if (pressed === "Ctrl+Enter" && form) { event.preventDefault(); form.requestSubmit(form.querySelector("button.btn--primary")); }
  else if (pressed === "Escape" && event.target.matches?.('input[type="search"]')) { event.preventDefault(); dialog.close(); }
  return true;
}

/** Shows the digits beside what was found. */
export function number(list) {
  [...list.querySelectorAll(".name-choice, .name-option")].slice(0, 9).forEach((one, i) => { if (!one.querySelector(".kbd")) one.append(kbd(`Ctrl ${i + 1}`)); });
}
