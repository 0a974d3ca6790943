/* Signing out sends what is unsent first, and asks where it cannot. */
import { forget, sendUnsent, unsentOf } from "./unsent.js";

const form = document.getElementById("sign-out"), dialog = document.getElementById("unsent"), { person } = form.dataset;
let leaving = false;

form.addEventListener("submit", async event => {
  if (leaving || !unsentOf(person).length) return;
  event.preventDefault();
  const left = await sendUnsent(person);
  if (!left.length) { leave(); return; }
  const words = dialog.querySelector("p"), few = new Intl.PluralRules(document.documentElement.lang).select(left.length);
  words.textContent = (words.dataset[few] ?? words.dataset.other).replace("{0}", left.length);
  if (!dialog.open) dialog.showModal();
});

dialog.addEventListener("close", async () => {
  const answer = dialog.returnValue;
  dialog.returnValue = "";
  if (answer === "again") form.requestSubmit();
  else if (answer === "keep") leave();
  else if (answer === "discard") { for (const { target } of await sendUnsent(person)) forget(person, target); leave(); }
});

function leave() {
  leaving = true;
  setTimeout(() => form.requestSubmit()); // not within a submission: the browser would pass it over
}
