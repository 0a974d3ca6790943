/* What the checks say of the unit in work. */
import { items } from "../desk-api.js";
import { highlight, rangeOf } from "../marks.js";
import { $, api } from "../page.js";
import { ask, button, icon, make } from "../parts.js";
import { announce, count, say, tell, why } from "../words.js";
import { insert } from "./editing.js";
import { unfold } from "./fold.js";
import { saving } from "./saves.js";
import { current, editor } from "./units.js";

let findings = [];
let checked = ""; // the text that they are about
let problemAt = -1; // among those that are open
let checking = 0;

const openFindings = () => findings.filter(one => !one.waiverReason);
const atHand = () => openFindings()[Math.max(0, problemAt)];

/** Checks after a pause of the hands. */
export function checkSoon(unit) {
  clearTimeout(checking);
  checking = setTimeout(() => check(unit), 900);
}

async function check(unit) {
  try {
    await saving.flush(unit.target);
    const found = items(await api.get(`targets/${unit.target}/findings`));
    if (unit === current) showFindings(unit, found);
  } catch { /* the state of the save says what is wrong */ }
}

/** Another unit is open. */
export function forgetFindings() {
  findings = [];
  problemAt = -1;
}

export function showFindings(unit, found) {
  findings = found;
  checked = unit.entry.acknowledged;
  const list = $("checks-list"), finds = $("finds"), open = found.filter(one => !one.waiverReason);
  const errors = open.filter(one => one.severity === "ERROR").length;
  const tag = $("checks-count");
  tag.className = errors ? "tag tag--error" : open.length ? "tag tag--warning" : "tag";
  tag.textContent = errors ? count("to-fix", errors) : open.length ? count("to-look-at", open.length) : "";
  $("checks-none").hidden = found.length > 0;
  const row = (finding, place) => {
    const severity = finding.severity.toLowerCase();
    return make("div", { className: "find", tabIndex: -1, dataset: { severity, key: finding.key, place } }, icon("alert"),
      make("span", { className: "what" }, make("span", { className: "vh", textContent: say(`severity-${severity}`) + " " }), make("span", { dir: "auto", textContent: finding.message }),
        finding.waiverReason ? make("span", { className: "soft" }, " ", say("waived", finding.waivedByName ?? ""), " ", make("bdi", { textContent: finding.waiverReason })) : null),
      finding.fix != null && finding.target && unit.writable && !finding.waiverReason ? button(say("use", finding.fix || "∅"), () => fix(finding), { key: "Alt F" }) : null,
      severity !== "info" && unit.writable && !finding.waiverReason ? button(say("waive"), () => waive(finding), { className: "btn btn--s btn--quiet" }) : null);
  };
  list.replaceChildren(...found.map(one => row(one, "panel")));
  finds?.replaceChildren(...open.map(one => row(one, "row")));
  const edit = editor();
  if (edit) {
    const ranges = severity => open.filter(one => one.severity === severity && one.target).map(one => rangeOf(edit, one.target)).filter(Boolean);
    highlight("find-error", ranges("ERROR"));
    highlight("find-warning", ranges("WARNING"));
  }
  highlight("find-source", open.filter(one => one.source).map(one => rangeOf(unit.row.querySelector(".seg-source"), one.source)).filter(Boolean));
  const problems = $("problems");
  problems.hidden = open.length === 0;
  problems.querySelector("span").textContent = open.length ? count("problems", open.length) : "";
}

export function fix(finding = atHand()) {
  if (finding?.fix == null || !finding.target) finding = openFindings().find(one => one.fix != null && one.target);
  const edit = editor();
  if (!finding || !edit) { tell(say("no-fix")); return; }
  if (current.entry.text !== checked) { tell(say("no-fix")); checkSoon(current); return; } // its place may hold other words by now
  const range = rangeOf(edit, finding.target);
  if (!range) return;
  edit.focus();
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  insert(finding.fix);
  announce(say("fixed", finding.fix));
}

export async function waive(finding = atHand() ?? openFindings()[0]) {
  if (!finding) { tell(say("no-problem")); return; }
  const unit = current, reason = await ask(say("waive-title"), finding.message);
  if (!reason) return;
  try {
    await saving.flush(unit.target);
    const found = items(await api.call("POST", `targets/${unit.target}/waivers`, { finding: finding.key, reason }));
    if (unit === current) showFindings(unit, found);
    announce(say("waived-now"));
  } catch (problem) { tell(why(problem)); }
  editor()?.focus();
}

export function nextProblem() {
  const open = openFindings();
  if (!open.length) {
    tell(say("no-problem"));
    return;
  }
  problemAt = (problemAt + 1) % open.length;
  const finding = open[problemAt], element = $("finds")?.querySelector(`[data-key="${CSS.escape(finding.key)}"]`) ?? $("checks-list").children[problemAt];
  const edit = editor(), range = edit && finding.target && rangeOf(edit, finding.target);
  if (range) { edit.focus(); getSelection().removeAllRanges(); getSelection().addRange(range); announce(finding.message); }
  else { unfold(); element?.focus(); }
}

$("problems").addEventListener("click", nextProblem);
