/*
 * What a person says of the chosen name. The forms of its card, of the list of names and of the dialog about another record
 * are the page's own; they are sent from here, so that the place is not lost, and the page shows what the server has then.
 */
import { endChoosing, startChoosing } from "../choosing.js";
import { Refused } from "../desk-api.js";
import { number } from "../dialog-keys.js";
import { selectedIn } from "../marks.js";
import { $, person, revision } from "../page.js";
import { announce, say, tell } from "../words.js";
import { byKey, choose, complain, current, show } from "./choosing-marks.js";
import { placeAsked } from "./correcting.js";
import { askOtherWords, fresh, wrong } from "./deciding.js";

const card = $("name-card"), dialog = $("naming-dialog");
let busy = false; // while an answer is on its way: a key pressed twice decides once
let lastAt = new URLSearchParams(location.search).get("act") && new URLSearchParams(location.search).get("name"); // where the last act began
let searched = 0;

export const isName = line => line?.dataset.layer === "name";

/** The chosen name if the person may decide about it; otherwise says why not. */
function mine() {
  if (!dialog) tell(say("may-not-name"));
  else if (!isName(current())) tell(say("choose-name"));
  else return current();
  return null;
}

const press = button => { if (mine() && button) card.requestSubmit(button); };
const act = name => press(card.querySelector(`[name="act"][value="${name}"]`));

export const accept = () => act("accept");
export const reject = () => act("reject");
export function correct() { const line = mine(); if (line) askOtherWords(line); }

/** A digit links a candidate; while the types are shown, it chooses among them. */
export function pick(digit) {
  const choices = card.querySelectorAll($("name-retype")?.open ? '[name="type"]' : '#name-shown [name="link"]');
  if (choices[digit - 1]) press(choices[digit - 1]); else if (mine()) tell(say("no-such-choice"));
}

export function retype() {
  if (!mine()) return;
  const types = $("name-retype");
  types.open = !types.open;
  (types.open ? types.querySelector(`[value="${current().dataset.type}"]`) : types.querySelector("summary")).focus();
}

/** Whether the same words elsewhere are meant as well. */
export function same() {
  const line = mine(), box = $("name-same");
  if (!line) return;
  if (line.dataset.others === "0") { tell(say("no-others")); return; }
  box.checked = !box.checked;
  announce(say(box.checked ? "same-on" : "same-off", line.dataset.others));
}

export function acceptSure() {
  const button = $("names-accept-sure");
  if (button) button.form.requestSubmit(button); else tell(say(dialog ? "none-sure" : "may-not-name"));
}

/** Takes the last act about names back, or what was said of the chosen one; false where that is no matter of names. */
export function undo() {
  const line = current(), last = $("names-take-back"), decided = isName(line) && line.dataset.state !== "open";
  if (line && !isName(line) && line.dataset.state !== "open") return false;
  if (last && (!decided || line.dataset.key === lastAt)) { last.form.requestSubmit(last); return true; }
  if (decided) { act("take-back"); return true; }
  return false;
}

/** Sends what a form says; gives the page that the desk answers with, and its address. */
async function sent(said) {
  const answer = await fetch(card.getAttribute("action"), { method: "POST", body: new URLSearchParams(said), headers: { Accept: "text/html", "X-Turjuman": `person ${person}` } }).catch(() => { throw new Refused(0); });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok || !page.getElementById("main")) throw new Refused(answer.redirected ? 401 : answer.status);
  return { page, address: answer.url };
}

const notice = (page, role) => page.querySelector(`#main .notice[role="${role}"]`)?.textContent.trim();

async function send(said) {
  if (busy) return;
  busy = true;
  const key = current()?.dataset.key ?? "";
  try {
    const { page, address } = await sent(said), refused = notice(page, "alert");
    if (refused && dialog.open) { show(await fresh(), key); $("naming-wrong").textContent = refused; return; }
    const chosen = said.get("key") || key;
    dialog.close();
    $("correct-dialog").close();
    show(page, chosen);
    if (refused) { complain(refused); return; }
    history.replaceState(null, "", address);
    lastAt = chosen;
    announce(notice(page, "status") ?? "");
  } catch (problem) {
    if (dialog.open) $("naming-wrong").textContent = wrong(problem); else complain(wrong(problem));
  } finally { busy = false; }
}

/** Says that other words are right, as they were chosen in the dialog. */
export function sendWords() {
  const said = new FormData(card), { start, end } = placeAsked();
  for (const [name, value] of [["act", "words"], ["start", start], ["end", end]]) said.append(name, value);
  return send(said);
}

document.addEventListener("submit", event => {
  const form = event.target;
  if (form.dataset.acts === "names") {
    event.preventDefault();
    const said = new FormData(form);
    if (event.submitter?.name) said.append(event.submitter.name, event.submitter.value);
    send(said);
  } else if (form.id === "naming-search") { event.preventDefault(); search(); }
});

async function part(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => { throw new Refused(0); });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.getElementById("naming")) throw new Refused(answer.redirected ? 401 : answer.status);
  return page;
}

/** Opens the dialog for a name: its own page, without the part about its words. */
async function open(address, focused) {
  try {
    const page = await part(address);
    page.querySelector("#naming .naming-words").remove();
    $("naming-body").replaceChildren(...document.importNode(page.getElementById("naming"), true).childNodes);
    number($("naming-found"));
    $("naming-wrong").textContent = "";
    for (const box of dialog.querySelectorAll('[name="all"]')) {
      box.checked = $("name-same").checked;
      box.disabled = isName(current()) && address === $("name-another").href && current().dataset.others === "0";
      box.closest("label").hidden = box.disabled;
    }
    dialog.showModal();
    const field = focused === "naming-type" && $("naming-translate") ? $("naming-english-other") : $(focused); // what a person must write first
    field.focus();
    field.scrollIntoView({ block: "center" });
  } catch (problem) { complain(wrong(problem)); }
}

const paragraphs = () => [...document.querySelectorAll("#paper-text .paragraph")];

/** Names words of the text, by their place: what the desk overlooked. */
function selectedName() {
  const at = getSelection().anchorNode, paragraph = paragraphs().find(one => one.contains(at)), found = selectedIn(paragraph);
  if (!found) return null;
  const start = Number(paragraph.dataset.start);
  return `${card.dataset.article}/name?key=${revision}.name.${start + found.start}.${start + found.end}`;
}

/** Begins with the selected words, otherwise with the chosen name. */
function begin(focused) {
  const selected = dialog && selectedName();
  endChoosing();
  if (selected) open(selected, focused); else if (mine()) open($("name-another").href, focused);
}

export const another = () => begin("naming-text");
export const newRecord = () => begin("naming-type");

/** Chooses words of the text by keys, from the paragraph of the chosen mark on. */
export function chooseWords() {
  if (!dialog) { tell(say("may-not-name")); return; }
  const all = paragraphs(), from = Math.max(0, all.findIndex(one => one.querySelector(".is-on")));
  const texts = [...all.slice(from), ...all.slice(0, from)].map(element => ({ element, text: textIn(element) }));
  const acts = [{ label: "name-these", key: "↵", run: another }, { label: "new-these", key: "C", run: newRecord }];
  startChoosing({ texts, acts, bar: hint => $("paper-text").before(hint), left: () => { getSelection().removeAllRanges(); const line = current(); if (line) choose(line, { scroll: false }); } });
}

function textIn(paragraph) {
  const copy = paragraph.cloneNode(true);
  copy.querySelectorAll(".sn").forEach(one => one.remove());
  return copy.textContent;
}

/** Lists the records nearest to what is typed, in any spelling or script. */
async function search() {
  const mineNow = ++searched, form = $("naming-search");
  try {
    const page = await part(`${form.getAttribute("action")}?${new URLSearchParams(new FormData(form))}`);
    if (mineNow !== searched) return;
    $("naming-found").replaceChildren(...document.importNode(page.getElementById("naming-found"), true).childNodes);
    number($("naming-found"));
  } catch (problem) { $("naming-wrong").textContent = wrong(problem); }
}

let typing = 0;
dialog?.addEventListener("input", event => {
  if (event.target.id !== "naming-text") return;
  clearTimeout(typing);
  typing = setTimeout(search, 150);
});

document.addEventListener("click", event => {
  const link = event.target.closest("#name-another, #name-new-record, #name-words-link");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (link.id === "name-words-link") correct(); else if (link.id === "name-another") another(); else newRecord();
});
