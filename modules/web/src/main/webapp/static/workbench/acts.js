/* What is done with a whole unit, and the hand-in. */
import { $, api } from "../page.js";
import { ask, button, make } from "../parts.js";
import { announce, say, tell } from "../words.js";
import { showFindings } from "./finds.js";
import { keepVersion, saving, trouble } from "./saves.js";
import { at, byId, current, editor, nameOf, nextOpen, open, reload, setState, units } from "./units.js";

export async function confirm() {
  const unit = current;
  if (!unit?.writable || unit.omitted) return;
  if (!unit.entry.text.trim()) { tell(say("empty-not-confirmed")); editor()?.focus(); return; }
  if (unit.entry.conflict) { unit.row.querySelector(".conflict button")?.focus(); return; }
  let answer;
  try { answer = await saving.write(unit.target, `targets/${unit.target}/confirmations`); }
  catch (problem) { tell(problem.status === 0 ? say("not-confirmed-offline") : problem.message); return; }
  unit.version = unit.entry.acknowledged;
  unit.drafted = unit.entry.text !== unit.entry.acknowledged;
  if (!answer.confirmed) {
    if (unit !== current) return;
    showFindings(unit, answer.findings ?? []);
    const first = $("finds").querySelector('[data-severity="error"]');
    announce(say("held", first?.querySelector(".what").textContent ?? ""));
    first?.focus(); // not its button: who types on would press it with the first space
    return;
  }
  unit.returned = false;
  setState(unit, "confirmed");
  announce(say("confirmed", nameOf(unit)));
  if (unit === current) nextOpen();
}

export async function omit() {
  const unit = current;
  if (unit.omitted) { include(); return; }
  if (!unit.omittable) { tell(say("cannot-omit")); return; }
  const reason = await ask(say("omit-title", nameOf(unit)), say("omit-about"));
  if (!reason) { editor()?.focus(); return; }
  try {
    await saving.flush(unit.target);
    await api.call("PUT", `targets/${unit.target}/omission`, { reason }, { stamp: unit.entry.stamp });
    const next = units[at() + 1] ?? unit;
    await reload(next.id);
    announce(say("omitted-now", nameOf(unit)));
  } catch (problem) { trouble(unit, problem); }
}

/** A unit that is left out has no field; it offers the way back in. */
export function offerInclude(unit) {
  if (!unit.omitted || !unit.writable) return;
  unit.row.querySelector(".seg-target").after(make("p", { className: "take-in" }, button(say("take-back-in"), include, { className: "btn" })));
}

async function include() {
  const unit = current;
  try {
    await api.call("DELETE", `targets/${unit.target}/omission`, undefined, { stamp: unit.entry.stamp });
    await reload(unit.id);
  } catch (problem) { trouble(unit, problem); }
}

export async function handIn() {
  const dialog = $("hand-in");
  if (!dialog) { tell(say("cannot-hand-in")); return; }
  if (current) await keepVersion(current);
  try { await reload(current?.id ?? units[0].id); }
  catch (problem) { trouble(current ?? units[0], problem); return; }
  dialog.showModal();
}

$("hand-in-open")?.addEventListener("click", handIn);

$("hand-in")?.addEventListener("click", event => {
  const link = event.target.closest("a[data-unit]");
  if (link) { event.preventDefault(); $("hand-in").close(); open(byId(link.dataset.unit)); }
});

for (const form of document.querySelectorAll("form[data-flush]")) {
  form.addEventListener("submit", async event => {
    if (form.dataset.flush === "done") return;
    event.preventDefault();
    const submitter = event.submitter;
    if (current) await keepVersion(current);
    await saving.flushAll();
    if (saving.unsaved().length) { tell(say("not-saved-yet")); return; }
    form.dataset.flush = "done";
    setTimeout(() => form.requestSubmit(submitter)); // not within this very submission: the browser would pass it over
  });
}

document.addEventListener("submit", event => { // forms that were fetched later
  const form = event.target;
  if (form.matches("#hand-in form") && !form.dataset.flush) form.dataset.flush = "done";
});
