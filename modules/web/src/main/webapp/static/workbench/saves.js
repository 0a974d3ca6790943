/* Saving, seen: states, refusals, two texts, and signing in again in place. */
import { Saving } from "../saving.js";
import { showDifferences } from "../differences.js";
import { $, api, bench, direction, language, person } from "../page.js";
import { button, icon, icons, make } from "../parts.js";
import { announce, count, say, tell, time, why } from "../words.js";
import { DONE, current, editor, nameOf, open, paint, unitOf, units } from "./units.js";
import { loadPanel } from "./panel.js";

export const saving = new Saving(api, person, { seen: showSaving, signedOut: askToSignIn, refused: (target, problem) => showRefusal(unitOf(target), problem) });
const ICON = { saved: "check", saving: "turning", waiting: "offline", conflict: "alert", refused: "alert" };

const kept = []; // what else happens when a text became a version
export const whenKept = (...hearers) => kept.push(...hearers);

let spoken = "";
let savedLabel = null;

/** Another unit is open: its line says anew how it stands. */
export function showSavingOf(unit) {
  savedLabel = null;
  spoken = "";
  showSaving(unit.entry);
}

export function showSaving(entry) {
  if (!units.length) return;
  const all = $("all-saved"), unsaved = saving.unsaved().length;
  const waiting = saving.waiting().length;
  all.dataset.save = waiting ? "waiting" : unsaved ? "saving" : "saved";
  all.querySelector("use").setAttribute("href", `${icons}#${ICON[all.dataset.save]}`);
  all.querySelector("span").textContent = waiting ? count("kept-here", waiting) : unsaved ? say("saving") : say("all-saved");
  const unit = unitOf(entry.target);
  if (entry.conflict && unit) showConflict(unit);
  if (unit !== current) return;
  const line = $("save");
  line.dataset.save = entry.state === "refused" ? "conflict" : entry.state;
  line.querySelector("use").setAttribute("href", `${icons}#${ICON[entry.state]}`);
  const seconds = Math.max(0, Math.round((saving.nextTry - Date.now()) / 1000));
  const text = {
    saved: () => entry.at ? say(DONE.has(unit.state) ? "saved-at" : "draft-saved-at", time(entry.at)) : entry.acknowledged ? say("saved") : "",
    saving: () => say("saving"),
    waiting: () => saving.stopped ? say("waiting-signed-out") : say("waiting", count("kept-here", waiting), seconds),
    conflict: () => say("conflict"),
    refused: () => say("refused"),
  }[entry.state]();
  // a screen reader hears a change of state, not each second of it
  if (text !== savedLabel) { savedLabel = text; line.querySelector("span").textContent = text; }
  if (entry.state === "waiting" && spoken !== "waiting") announce(say("waiting-spoken"));
  spoken = entry.state;
  $("try-now").hidden = entry.state !== "waiting";
}

function showRefusal(unit, problem) {
  if (!unit) return;
  let notice = unit.row.querySelector(".refusal");
  if (!notice) { notice = make("p", { className: "notice notice--error refusal", attributes: { role: "alert" } }); unit.row.append(notice); }
  notice.replaceChildren(icon("alert"), make("span", {}, make("b", { textContent: say("refused-kept") }), " ", problem.message));
}

/** Ctrl with a digit settles two texts; false where there are none. */
export function settleBy(number, unit) {
  const choice = unit?.entry.conflict && unit.row.querySelector(".conflict")?.choices[number - 1];
  choice?.();
  return Boolean(choice);
}

function showConflict(unit) {
  const { conflict } = unit.entry;
  let card = unit.row.querySelector(".conflict");
  if (card?.conflict === conflict) return;
  card?.remove(); // of an earlier conflict
  const other = conflict.theirName || say("somebody");
  const mine = make("p", { lang: language, dir: direction }), theirs = make("p", { lang: language, dir: direction });
  showDifferences(mine, conflict.theirs, conflict.mine);
  showDifferences(theirs, conflict.mine, conflict.theirs);
  const settle = chosenText => async () => {
    const text = chosenText();
    card.remove();
    if (unit === current) editor().textContent = text;
    try { await saving.settle(unit.target, text); announce(say("settled")); } catch { if (unit === current && unit.entry.conflict) editor().textContent = unit.entry.text; } // shown by its state
    paint(unit);
    if (unit === current) { editor().focus(); loadPanel(unit); }
  };
  const goOn = () => { card.querySelectorAll("button").forEach(one => one.remove()); saving.goOn(unit.target).catch(() => {}); if (unit !== current) open(unit); editor().focus(); };
  card = make("div", { className: "conflict", attributes: { role: "group", "aria-label": say("two-texts", nameOf(unit)) } },
    make("div", { className: "notice notice--error", attributes: { role: "alert" } }, icon("alert"), make("div", {}, make("b", { textContent: say("two-texts", nameOf(unit)) }), " ", say("two-texts-hint", other))),
    make("div", { className: "versions" },
      make("div", { className: "version" }, make("h4", {}, say("yours")), mine, make("div", { className: "row wrap" }, button(say("keep-mine"), settle(() => conflict.mine), { key: "Ctrl 1", className: "btn" }), button(say("edit-mine"), goOn, { key: "Ctrl 3", className: "btn" }))),
      make("div", { className: "version" }, make("h4", {}, make("bdi", { textContent: other })), theirs, make("div", { className: "row" }, button(say("keep-theirs"), settle(() => conflict.theirs), { key: "Ctrl 2", className: "btn" })))),
    make("p", { className: "hint" }, say("ancestor"), " ", make("bdi", { lang: language, textContent: conflict.ancestor || say("ancestor-empty") })),
    make("p", { className: "hint" }, say("other-kept")));
  card.conflict = conflict;
  card.choices = [settle(() => conflict.mine), settle(() => conflict.theirs), goOn];
  unit.row.append(card);
  announce(say("two-texts", nameOf(unit)));
}

export function askToSignIn() {
  const dialog = $("sign-in");
  if (dialog.open) return;
  $("again-name").value = bench.dataset.signIn;
  $("again-password").value = "";
  $("sign-in-wrong").textContent = "";
  dialog.showModal();
  $("again-password").focus();
}

$("sign-in-form").addEventListener("submit", async event => {
  event.preventDefault();
  try {
    const me = await api.call("POST", "sessions", { signIn: $("again-name").value, password: $("again-password").value });
    if (me.id !== person) { // the first person's texts stay under their name and are never sent for somebody else
      location.reload();
      return;
    }
    if (me.mustChangePassword) { // the texts are kept, and sent when the page is opened again
      location.assign("/desk/me");
      return;
    }
    $("sign-in").close();
    announce(say("signed-in-again"));
    await saving.resume();
    editor()?.focus();
  } catch (problem) {
    $("sign-in-wrong").textContent = why(problem);
  }
});

/** A changed unit that is left becomes a version. */
export function keepLeft(unit) {
  if (unit.writable && unit.entry.text !== "" && (unit.drafted || unit.entry.text !== unit.version)) keepVersion(unit);
}

export async function keepVersion(unit) {
  const text = unit.entry.text;
  if (text === unit.version && !unit.drafted) return;
  try {
    await saving.write(unit.target, `targets/${unit.target}/versions`);
    unit.version = text;
    unit.drafted = false;
    for (const hear of kept) hear(unit);
  } catch { /* its state shows it; the text is kept */ }
}

export function trouble(unit, problem) {
  if (problem.status === 401) { saving.stopped = true; askToSignIn(); return; }
  if (unit.entry.conflict) return;
  tell(why(problem));
  showRefusalShortly(unit, problem);
}

function showRefusalShortly(unit, problem) {
  const old = unit.row.querySelector(".trouble");
  old?.remove();
  const notice = make("p", { className: "notice notice--warning trouble" }, icon("alert"), make("span", { textContent: why(problem) }));
  unit.row.append(notice);
  setTimeout(() => notice.remove(), 12_000);
}

setInterval(() => { if (saving.nextTry && current?.entry.state === "waiting") showSaving(current.entry); }, 1_000);
