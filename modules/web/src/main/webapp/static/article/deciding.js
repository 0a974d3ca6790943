/* Decisions about the chosen mark: what is sent, and how it is taken back. */
import { Refused } from "../desk-api.js";
import { $, api, bench as study } from "../page.js";
import { whenSent } from "../parts.js";
import { announce, say, tell } from "../words.js";
import { byKey, choose, complain, current, show, textOf } from "./choosing-marks.js";
import { askWords, wordsAsked } from "./correcting.js";
import { isName, sendWords } from "./naming.js";

const { article, revision, decidable } = study.dataset;
const before = new Map(); // what stood of a reading before this page's last decision about it
let last = null; // the key of the mark decided last
let asked = null; // what the dialog is about
let busy = false; // while an answer is on its way: a key pressed twice decides once

const isDefect = line => line.dataset.layer === "defect";
const address = line => `articles/${article}/${isDefect(line) ? "defects" : "readings"}/${line.dataset.key}`;

/** The chosen mark if the person may decide about it; otherwise says why not. */
function mine(defectOnly = false) {
  const line = current();
  if (decidable !== "true") tell(say("may-not"));
  else if (!line) tell(say("choose-first"));
  else if (defectOnly && !isDefect(line)) tell(say("for-defects"));
  else return line;
  return null;
}

export function wrong(problem) {
  if (problem.status === 0) return say("no-connection");
  return problem.status === 401 ? say("signed-out") : problem.message;
}

export async function fresh() {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: "text/html" } }).catch(() => { throw new Refused(0); });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.getElementById("paper-text")) throw new Refused(answer.redirected ? 401 : answer.status);
  return page;
}

/** Sends a call about a mark and shows what stands afterwards. Fails with the refusal, the page up to date. */
async function send(line, method, path, body, spoken = "decided") {
  if (busy) return;
  busy = true;
  const { key, version } = line.dataset;
  try {
    await api.call(method, address(line) + path, body, { stamp: version });
    last = key;
    show(await fresh(), key);
    const now = byKey(key);
    announce(say(spoken, (now && textOf(now, "stands")) || say("open")));
  } catch (problem) {
    if (problem.status === 412) show(await fresh(), key);
    throw problem;
  } finally { busy = false; }
}

async function now(line, method, path, body, spoken) {
  try { await send(line, method, path, body, spoken); }
  catch (problem) { complain(wrong(problem)); }
}

/** What a decision about a reading was, as it would be sent again; null for none. */
function standing(line) {
  const { state, key, start, end, value, read } = line.dataset, [from, until] = key.split(".").slice(2);
  if (state === "open") return null;
  const said = { verdict: state.toUpperCase() };
  if (state !== "corrected") return said;
  if (value !== read) said.value = value;
  if (start !== from || end !== until) Object.assign(said, { start: Number(start), end: Number(end) });
  return said;
}

function judge(line, verdict) {
  before.set(line.dataset.key, standing(line));
  return now(line, "PUT", "/decision", { verdict });
}

const decide = (line, choice, more = {}) => now(line, "PUT", "/decision", { choice, ...more });

export function accept() {
  const line = mine();
  if (!line) return;
  if (!isDefect(line)) judge(line, "ACCEPTED");
  else if (line.dataset.value) decide(line, "CORRECT", { remark: line.dataset.value });
  else open(line, "correct");
}

export function reject() {
  const line = mine();
  if (line) isDefect(line) ? decide(line, "NO_DEFECT") : judge(line, "REJECTED");
}

export function follow() { const line = mine(true); if (line) decide(line, "FOLLOW"); }
export function note() { const line = mine(true); if (line) open(line, "note"); }
export function ask() { const line = mine(true); if (line) open(line, "ask"); }

export function answer() {
  const line = mine(true);
  if (line?.dataset.answerable === "true") open(line, "answer"); else if (line) tell(say("not-asked"));
}

export function correct() {
  const line = mine();
  if (!line) return;
  if (isDefect(line)) { open(line, "correct"); return; }
  askOtherWords(line);
}

export function askOtherWords(line) {
  asked = { line };
  askWords(line, revision).catch(problem => complain(wrong(problem)));
}

/** Takes the decision about the chosen mark back; where it has none, the person's last one. */
export function undo() {
  if (decidable !== "true") { tell(say("may-not")); return; }
  const decided = current() && current().dataset.state !== "open" ? current() : last && byKey(last);
  if (!decided || decided.dataset.state === "open") { tell(say("nothing-to-undo")); return; }
  if (decided !== current()) choose(decided, { spoken: false });
  const earlier = before.get(decided.dataset.key);
  before.delete(decided.dataset.key);
  if (earlier) now(decided, "PUT", "/decision", earlier, "undone"); else now(decided, "DELETE", "/decision", undefined, "undone");
}

/** Asks for the words of a decision: what was meant, what readers are told, what the author is asked or answered. */
function open(line, what) {
  asked = { line, what };
  const fields = [...$("decide-notes").querySelectorAll("textarea")], isNote = what === "note", { state, remark, value } = line.dataset;
  $("decide-title").textContent = $("decide-title").dataset[what];
  $("decide-words").textContent = textOf(line, "mark-text");
  $("decide-remark-field").hidden = isNote;
  $("decide-notes").hidden = !isNote;
  $("decide-remark-label").textContent = $("decide-remark-label").dataset[what] ?? "";
  $("decide-remark").value = state === what ? remark : what === "correct" ? value : "";
  $("decide-remark").required = what === "answer" || what === "correct";
  for (const field of fields) field.value = line.querySelector(`[data-note="${field.dataset.language}"]`)?.textContent ?? "";
  $("decide-wrong").textContent = "";
  $("decide-dialog").showModal();
  (isNote ? fields[0] : $("decide-remark")).focus();
}

whenSent($("decide-form"), async () => {
  const { line, what } = asked, remark = $("decide-remark").value.trim();
  const notes = Object.fromEntries([...$("decide-notes").querySelectorAll("textarea")].map(field => [field.dataset.language, field.value.trim()]).filter(one => one[1]));
  try {
    if (what === "answer") await send(line, "PUT", "/answer", { answer: remark });
    else await send(line, "PUT", "/decision", what === "note" ? { choice: "NOTE", notes } : { choice: what.toUpperCase(), remark });
    $("decide-dialog").close();
    choose(current(), { spoken: false });
  } catch (problem) { $("decide-wrong").textContent = wrong(problem); asked.line = byKey(line.dataset.key) ?? line; }
});

whenSent($("correct-form"), async () => {
  const { line } = asked;
  if (isName(line)) { sendWords(); return; }
  try {
    const earlier = standing(line);
    await send(line, "PUT", "/decision", { verdict: "CORRECTED", ...wordsAsked(line) });
    before.set(line.dataset.key, earlier);
    $("correct-dialog").close();
    choose(current(), { spoken: false });
  } catch (problem) { $("correct-wrong").textContent = wrong(problem); asked.line = byKey(line.dataset.key) ?? line; }
});
