/* The workbench: an island of keys, drafts and saving on rows that the server has rendered. */
import { Api, items, stampOf } from "./desk-api.js";
import { Saving } from "./saving.js";
import { Sheet, chord, shown } from "./keys.js";
import { showDifferences } from "./differences.js";

const $ = id => document.getElementById(id);
const bench = $("bench"), rows = $("rows"), panel = $("panel"), tools = $("tools");
const { translation, person, language, direction, sourceLanguage } = bench.dataset;
const api = new Api(person);
const sheet = new Sheet($("keys"), { letters: bench.dataset.letters === "true" });
const icons = document.querySelector(".seg use")?.getAttribute("href")?.split("#")[0] ?? "/static/icons.svg";

// ---------------------------------------------------------------------------------------------- words

const words = new Map([...$("words").querySelectorAll("dt")].map(dt => [dt.textContent, dt.nextElementSibling.textContent]));
const plural = new Intl.PluralRules(document.documentElement.lang);
const say = (key, ...args) => (words.get(key) ?? key).replace(/\{(\d)\}/g, (_, n) => args[n] ?? "");
const count = (key, n) => say(words.has(`${key}.${plural.select(n)}`) ? `${key}.${plural.select(n)}` : `${key}.other`, n);
const time = instant => new Date(instant).toLocaleTimeString(document.documentElement.lang + "-u-nu-latn", { hour: "2-digit", minute: "2-digit", hour12: false });
let announcing = 0;
function announce(text) {
  $("announce").textContent = "";
  clearTimeout(announcing);
  announcing = setTimeout(() => { $("announce").textContent = text; }, 60);
}

// ---------------------------------------------------------------------------------------------- small parts

function make(tag, properties = {}, ...children) {
  const { dataset, attributes, ...rest } = properties;
  const element = Object.assign(document.createElement(tag), rest);
  Object.assign(element.dataset, dataset ?? {});
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  element.append(...children.filter(child => child != null));
  return element;
}
function icon(name, small = false) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", small ? "i i-s" : "i");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${icons}#${name}`);
  svg.append(use);
  return svg;
}
const kbd = text => make("kbd", { className: "kbd", dir: "ltr", textContent: shown(text) });
const button = (label, run, { key, className = "btn btn--s", ...rest } = {}) => {
  const made = make("button", { type: "button", className, ...rest }, label, ...(key ? [" ", kbd(key)] : []));
  made.addEventListener("click", run);
  return made;
};

/** Asks for a reason in a dialog; null if the person leaves it. */
function ask(title, about = "") {
  const dialog = $("reason"), text = $("reason-text");
  $("reason-title").textContent = title;
  $("reason-about").textContent = about;
  text.value = "";
  dialog.returnValue = "no";
  dialog.showModal();
  text.focus();
  return new Promise(done => dialog.addEventListener("close", () => done(dialog.returnValue === "yes" && text.value.trim() ? text.value.trim() : null), { once: true }));
}

// ---------------------------------------------------------------------------------------------- units

let units = []; // in the order of the page
let current = null;
let findings = [];
let names = [];
let problemAt = -1;

const unitOf = target => units.find(unit => unit.target === target);
const byId = id => units.find(unit => unit.id === id);
const DONE = new Set(["confirmed", "approved", "omitted"]);

function read() {
  units = [...rows.querySelectorAll(".seg")].map(row => {
    const data = row.dataset, shownText = row.querySelector(".seg-target");
    const text = shownText.dataset.blank === "true" || data.omitted === "true" ? "" : shownText.textContent;
    return {
      row, id: data.unit, target: data.target, number: Number(data.number), paragraph: Number(data.paragraph), lead: Number(data.lead), start: Number(data.start),
      source: [...row.querySelector(".seg-source").childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join("").trim(),
      state: data.state, writable: data.writable === "true", splittable: data.splittable === "true", mergeable: data.mergeable === "true",
      omittable: data.omittable === "true", omitted: data.omitted === "true", drafted: data.drafted === "true", entry: saving.track(data.target, text, data.stamp),
    };
  });
}

const name = unit => unit.number === 0 ? say("headline") : say("segment", unit.number);

function setState(unit, state) {
  unit.state = state;
  unit.row.dataset.state = state;
  const badge = unit.row.querySelector(".state");
  const [sign, look] = { empty: ["dashed", "state-empty"], draft: ["half", "state-draft"], confirmed: ["disc-check", "state-ok"], approved: ["double-check", "state-ok"], omitted: ["close", "state-empty"], returned: ["returned", "state-returned"] }[state];
  badge.className = `state ${look}`;
  badge.replaceChildren(icon(sign), make("span", { className: "vh", textContent: say(`state-${state}`) }));
  const done = units.filter(one => DONE.has(one.state)).length;
  $("progress").value = done;
  $("progress-words").textContent = say("confirmed-of", done, units.length);
}

// ---------------------------------------------------------------------------------------------- saving, seen

const saving = new Saving(api, person, { seen: showSaving, signedOut: askToSignIn, refused: (target, problem) => showRefusal(unitOf(target), problem) });

const ICON = { saved: "check", saving: "turning", waiting: "offline", conflict: "alert", refused: "alert" };
let spoken = "";
let savedLabel = null;

function showSaving(entry) {
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

function showConflict(unit) {
  const { conflict } = unit.entry;
  let card = unit.row.querySelector(".conflict");
  if (card) return;
  const other = conflict.theirName || say("somebody");
  const mine = make("p", { lang: language, dir: direction }), theirs = make("p", { lang: language, dir: direction });
  showDifferences(mine, conflict.theirs, conflict.mine);
  showDifferences(theirs, conflict.mine, conflict.theirs);
  const settle = chosenText => async () => {
    const text = chosenText();
    card.remove();
    if (unit === current) editor().textContent = text;
    try { await saving.settle(unit.target, text); announce(say("settled")); } catch { /* shown by its state */ }
    paint(unit);
    if (unit === current) { editor().focus(); loadPanel(unit); }
  };
  const goOn = () => { card.querySelectorAll("button").forEach(one => one.remove()); saving.goOn(unit.target).catch(() => {}); if (unit !== current) open(unit); editor().focus(); };
  card = make("div", { className: "conflict", attributes: { role: "group", "aria-label": say("two-texts", name(unit)) } },
    make("div", { className: "notice notice--error", attributes: { role: "alert" } }, icon("alert"), make("div", {}, make("b", { textContent: say("two-texts", name(unit)) }), " ", say("two-texts-hint", other))),
    make("div", { className: "versions" },
      make("div", { className: "version" }, make("h4", {}, say("yours")), mine, make("div", { className: "row wrap" }, button(say("keep-mine"), settle(() => conflict.mine), { key: "Ctrl 1", className: "btn" }), button(say("edit-mine"), goOn, { key: "Ctrl 3", className: "btn" }))),
      make("div", { className: "version" }, make("h4", {}, make("bdi", { textContent: other })), theirs, make("div", { className: "row" }, button(say("keep-theirs"), settle(() => conflict.theirs), { key: "Ctrl 2", className: "btn" })))),
    make("p", { className: "hint" }, say("ancestor"), " ", make("bdi", { lang: language, textContent: conflict.ancestor || say("ancestor-empty") }), " ", say("other-kept")));
  card.choices = [settle(() => conflict.mine), settle(() => conflict.theirs), goOn];
  unit.row.append(card);
  announce(say("two-texts", name(unit)));
}

function askToSignIn() {
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
    $("sign-in").close();
    announce(say("signed-in-again"));
    await saving.resume();
    editor()?.focus();
  } catch (problem) {
    $("sign-in-wrong").textContent = problem.status === 0 ? say("no-connection") : problem.message;
  }
});

// ---------------------------------------------------------------------------------------------- the open row

const editor = () => current?.row.querySelector(".edit") ?? null;

/** Writes a row that is not open as the server would. */
function paint(unit) {
  const text = unit.row.querySelector(".seg-target:not(.edit)");
  if (!text) return;
  const blank = !unit.entry.text;
  text.classList.toggle("seg-target--empty", blank || unit.omitted);
  text.lang = blank ? document.documentElement.lang : language;
  text.dir = blank ? document.documentElement.dir : direction;
  text.textContent = unit.omitted ? say("omitted") : blank ? say("not-translated") : unit.entry.text;
}

function close(unit) {
  unit.row.classList.remove("is-current");
  unit.row.removeAttribute("aria-current");
  const column = unit.row.querySelector(".edit-col");
  if (column) { column.replaceWith(make("p", { className: "seg-target" })); paint(unit); }
  $("shelf").append(tools);
  endSplit();
  if (unit.writable && unit.entry.text !== "" && (unit.drafted || unit.entry.text !== unit.version)) {
    keepVersion(unit);
  }
}

/** A changed unit that is left becomes a version. */
async function keepVersion(unit) {
  const text = unit.entry.text;
  if (text === unit.version && !unit.drafted) return;
  try {
    await saving.write(unit.target, `targets/${unit.target}/versions`);
    unit.version = text;
    unit.drafted = false;
  } catch { /* its state shows it; the text is kept */ }
}

function open(unit, { focus = true, scroll = true } = {}) {
  if (!unit) return;
  if (current === unit) { if (focus) editor()?.focus(); return; }
  if (current) close(current);
  current = unit;
  unit.version ??= unit.drafted ? null : unit.entry.text;
  unit.row.classList.add("is-current");
  unit.row.setAttribute("aria-current", "true");
  if (unit.writable && !unit.omitted) {
    const finds = make("div", { className: "seg-finds", id: "finds" });
    const edit = make("div", { className: "seg-target edit", lang: language, dir: direction, textContent: unit.entry.text, attributes: { contenteditable: "plaintext-only", role: "textbox", "aria-multiline": "true", "aria-label": say("text-of", name(unit)), "aria-describedby": "finds", spellcheck: "true" } });
    if (edit.contentEditable !== "plaintext-only") edit.contentEditable = "true";
    edit.addEventListener("input", () => typed(unit, edit));
    edit.addEventListener("beforeinput", event => { if (event.inputType === "insertParagraph" || event.inputType === "insertLineBreak" || event.inputType.startsWith("format")) event.preventDefault(); });
    edit.addEventListener("paste", event => { event.preventDefault(); insert(event.clipboardData.getData("text/plain").replace(/\s*[\r\n]+\s*/g, " ")); });
    unit.row.querySelector(".seg-target").replaceWith(make("div", { className: "edit-col" }, make("div", { className: "edit-wrap" }, edit), finds));
    unit.row.insertBefore(tools, unit.row.querySelector(".conflict"));
  } else if (unit.omitted && unit.writable) {
    unit.row.querySelector(".seg-target").after(make("p", { className: "take-in" }, button(say("take-back-in"), include, { className: "btn" })));
  }
  history.replaceState(null, "", `?unit=${unit.id}`);
  if (scroll) placed(unit);
  if (focus) {
    const edit = editor();
    if (edit) { edit.focus({ preventScroll: true }); getSelection().selectAllChildren(edit); getSelection().collapseToEnd(); }
    else unit.row.querySelector(".spine a").focus({ preventScroll: true });
  }
  $("where").textContent = unit.number === 0 ? say("where-headline", units.length - 1) : say("where", unit.number, units.length - 1, unit.paragraph);
  lengths();
  savedLabel = null;
  spoken = "";
  showSaving(unit.entry);
  findings = [];
  problemAt = -1;
  loadPanel(unit);
  present();
}

/** A third from the top, without moving what the person does not expect to move. */
function placed(unit) {
  const frame = $("main"), space = unit.row.getBoundingClientRect(), view = frame.getBoundingClientRect();
  const target = view.top + view.height / 3;
  if (space.top < view.top + 40 || space.bottom > view.bottom - 40 || space.top > target + view.height / 3) {
    frame.scrollTo({ top: frame.scrollTop + space.top - target, behavior: "auto" });
  }
}

function typed(unit, edit) {
  const text = edit.textContent.replace(/[\r\n]+/g, " ");
  if (!text && edit.firstChild) edit.replaceChildren();
  saving.typed(unit.target, text);
  unit.drafted = true;
  if (unit.state !== "draft" && unit.state !== "returned") setState(unit, "draft");
  lengths();
  clear();
  clearTimeout(checking);
  checking = setTimeout(() => check(unit), 900);
}

/** Puts a text where the caret is, so that the browser's own undo knows it. */
function insert(text) {
  const edit = editor();
  if (!edit) return;
  edit.focus();
  if (!document.execCommand("insertText", false, text)) {
    const range = getSelection().getRangeAt(0);
    range.deleteContents();
    range.insertNode(document.createTextNode(text));
    range.collapse(false);
    typed(current, edit);
  }
}

function replaceAll(text) {
  const edit = editor();
  edit.focus();
  getSelection().selectAllChildren(edit);
  insert(text);
}

function lengths() {
  const words = text => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length;
  $("lengths").textContent = say("lengths", words(current.source), words(current.entry.text));
}

const caretIn = element => {
  const selection = getSelection();
  if (!selection.rangeCount || !element.contains(selection.anchorNode)) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
};

/** The place of a stretch of text inside an element. */
function rangeOf(element, span) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0, started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(".no-headline,.cut-caret")) continue;
    if (!started && span.start <= at + node.length) { range.setStart(node, span.start - at); started = true; }
    if (started && span.end <= at + node.length) { range.setEnd(node, span.end - at); return range; }
    at += node.length;
  }
  return null;
}

function highlight(key, ranges) {
  if (!("highlights" in CSS)) return;
  if (ranges.length) CSS.highlights.set(key, new Highlight(...ranges)); else CSS.highlights.delete(key);
}
function clear() { for (const key of ["find-error", "find-warning", "find-source", "note"]) highlight(key, []); }

// ---------------------------------------------------------------------------------------------- checks

let checking = 0;

async function check(unit) {
  try {
    await saving.flush(unit.target);
    const found = items(await api.get(`targets/${unit.target}/findings`));
    if (unit === current) showFindings(unit, found);
  } catch { /* the state of the save says what is wrong */ }
}

function showFindings(unit, found) {
  findings = found;
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

function fix(finding = findings[Math.max(0, problemAt)] ?? findings.find(one => one.fix != null && !one.waiverReason)) {
  if (finding?.fix == null || !finding.target) finding = findings.find(one => one.fix != null && one.target && !one.waiverReason);
  const edit = editor();
  if (!finding || !edit) { announce(say("no-fix")); return; }
  const range = rangeOf(edit, finding.target);
  if (!range) return;
  edit.focus();
  getSelection().removeAllRanges();
  getSelection().addRange(range);
  insert(finding.fix);
  announce(say("fixed", finding.fix));
}

async function waive(finding = findings[Math.max(0, problemAt)]) {
  finding ??= findings.find(one => !one.waiverReason);
  if (!finding) { announce(say("no-problem")); return; }
  const unit = current, reason = await ask(say("waive-title"), finding.message);
  if (!reason) return;
  try {
    await saving.flush(unit.target);
    const found = items(await api.call("POST", `targets/${unit.target}/waivers`, { finding: finding.key, reason }));
    if (unit === current) showFindings(unit, found);
    announce(say("waived-now"));
  } catch (problem) { announce(problem.message); }
  editor()?.focus();
}

function nextProblem() {
  const open = findings.filter(one => !one.waiverReason);
  if (!open.length) {
    announce(say("no-problem"));
    return;
  }
  problemAt = (problemAt + 1) % open.length;
  const finding = open[problemAt], element = $("finds")?.querySelector(`[data-key="${CSS.escape(finding.key)}"]`) ?? $("checks-list").children[problemAt];
  const edit = editor(), range = edit && finding.target && rangeOf(edit, finding.target);
  if (range) { edit.focus(); getSelection().removeAllRanges(); getSelection().addRange(range); announce(finding.message); }
  else element?.focus();
}

// ---------------------------------------------------------------------------------------------- the panel

let asked = 0;

async function loadPanel(unit) {
  const mine = ++asked;
  const fresh = () => mine === asked && unit === current;
  const quietly = async (path, show) => { try { const json = await api.get(path); if (fresh()) show(json); } catch { /* offline: the panel keeps silent */ } };
  $("checks-list").replaceChildren();
  $("checks-count").textContent = "";
  $("checks-count").className = "";
  $("problems").hidden = true;
  $("comments-list").replaceChildren();
  $("history-list").replaceChildren();
  $("checks-none").hidden = unit.entry.text !== "";
  clear();
  await Promise.all([
    unit.entry.text ? quietly(`targets/${unit.target}/findings`, json => showFindings(unit, items(json))) : null,
    quietly(`units/${unit.id}/comments`, json => showComments(unit, items(json))),
    quietly(`targets/${unit.target}/versions`, json => showHistory(unit, items(json))),
    $("panel-names").dataset.from ? quietly(`units/${unit.id}/names`, json => showNames(json.names ?? [])) : null,
    $("panel-notes").dataset.from ? quietly(`units/${unit.id}/annotations`, json => showNotes(items(json))) : null,
  ]);
}

function showNames(list) {
  names = list;
  const section = $("panel-names");
  section.hidden = !list.length;
  section.querySelector(".count").textContent = list.length || "";
  section.querySelector(".panel-body").replaceChildren(...list.map(one => {
    const place = make("button", { type: "button", className: "place" },
      make("span", { className: "t" }, make("span", { lang: language, dir: direction, textContent: one.target ?? say("no-form") })), make("span", { className: "s", lang: sourceLanguage, textContent: one.source }), one.key <= 9 ? kbd(`Ctrl ${one.key}`) : make("span"));
    place.addEventListener("click", () => insert(one.target ?? one.source));
    if (one.span) {
      const light = on => { const range = on && rangeOf(current.row.querySelector(".seg-source"), inUnit(current, one.span)); highlight("find-source", range ? [range] : []); };
      place.addEventListener("pointerenter", () => light(true));
      place.addEventListener("pointerleave", () => light(false));
    }
    return place;
  }));
}

function showNotes(list) {
  const section = $("panel-notes");
  section.hidden = !list.length;
  section.querySelector(".count").textContent = list.length || "";
  section.querySelector(".panel-body").replaceChildren(...list.map(one => make("div", { className: "note-item note-item--plain" },
    make("p", { dir: "auto", lang: one.language, textContent: one.text }),
    make("p", { className: "by" }, make("bdi", { textContent: one.byName }), " · ", say(`kind-${one.kind}`), " · ", say(`audience-${one.audience}`), " · ", make("bdi", { textContent: one.exact }),
      one.lost ? make("span", { className: "tag tag--warning", textContent: say("note-lost") }) : null))));
  const unit = current, source = unit.row.querySelector(".seg-source");
  highlight("note", list.filter(one => !one.lost && one.side === "SOURCE").map(one => rangeOf(source, inUnit(unit, one.span))).filter(Boolean));
}

function showComments(unit, list) {
  const open = list.filter(one => one.open).length;
  $("comments-count").textContent = list.length || "";
  unit.row.dataset.comments = open;
  $("comments-list").replaceChildren(...list.map(thread => {
    const reply = make("form", { className: "row" }, make("input", { className: "input", dir: "auto", required: true, ariaLabel: say(thread.open ? "answer" : "ask-again"), placeholder: say(thread.open ? "answer" : "ask-again") }), make("button", { className: "btn btn--s", textContent: say("send") }));
    reply.addEventListener("submit", async event => {
      event.preventDefault();
      try {
        await api.call("POST", `comments/${thread.id}/${thread.open ? "answers" : "questions"}`, { text: reply.querySelector("input").value });
        showComments(unit, items(await api.get(`units/${unit.id}/comments`)));
      } catch (problem) { announce(problem.message); }
    });
    return make("div", { className: `thread${thread.open ? " thread--open" : ""}` },
      make("span", { className: thread.open ? "tag tag--warning" : "tag", textContent: say(thread.open ? "comment-open" : "comment-answered") }),
      ...thread.remarks.map(remark => make("div", { className: "note-item note-item--plain" }, make("p", { dir: "auto", textContent: remark.text }), make("p", { className: "by" }, make("bdi", { textContent: remark.byName }), ` · ${time(remark.at)}`))),
      bench.dataset.comment === "true" ? reply : null);
  }));
}

function showHistory(unit, list) {
  $("history-count").textContent = list.length || "";
  $("history-list").replaceChildren(...list.map((version, i) => {
    const text = make("p", { lang: language, dir: direction });
    if (version.changes?.length) {
      for (const change of version.changes) text.append(change.kind === "KEPT" ? change.text : make(change.kind === "ADDED" ? "ins" : "del", { textContent: change.text }));
    } else text.textContent = version.text;
    return make("li", {}, make("p", { className: "by" }, make("bdi", { textContent: version.writtenByName }), ` · ${time(version.writtenAt)} · ${say(`cause-${version.cause}`)}`, version.part === "REVISER" ? make("span", { className: "tag tag--info", textContent: say("by-reviser") }) : null), text,
      i > 0 && unit.writable ? button(say("restore"), () => restore(unit, version)) : null);
  }));
}

async function restore(unit, version) {
  try {
    await saving.flush(unit.target);
    await api.call("POST", `targets/${unit.target}/restorations`, { version: version.id }, { stamp: unit.entry.stamp, saveId: crypto.randomUUID?.() ?? String(Math.random()) });
    announce(say("restored-version"));
    await reload(unit.id);
  } catch (problem) { announce(problem.message); }
}

$("comment-form")?.addEventListener("submit", async event => {
  event.preventDefault();
  const text = $("comment-text"), unit = current;
  if (!text.value.trim()) return;
  try {
    await api.call("POST", `units/${unit.id}/comments`, { text: text.value.trim() });
    text.value = "";
    announce(say("commented"));
    showComments(unit, items(await api.get(`units/${unit.id}/comments`)));
    editor()?.focus();
  } catch (problem) { announce(problem.message); }
});

// ---------------------------------------------------------------------------------------------- cut and join

let cut = null; // while a place in the source is being chosen

function boundaries(text) {
  const found = [];
  if (Intl.Segmenter) {
    for (const part of new Intl.Segmenter(sourceLanguage, { granularity: "word" }).segment(text)) if (part.isWordLike && part.index > 0) found.push(part.index);
  } else for (const match of text.matchAll(/\s(?=\S)/g)) found.push(match.index + 1);
  // a cut between a word and its opening quotation mark or bracket leaves the mark behind: it goes with the word
  return [...new Set(found.map(at => { while (at > 0 && /[«"“(\[]/.test(text[at - 1])) at--; return at; }))].filter(at => at > 0 && text.slice(0, at).trim() && text.slice(at).trim());
}

function startSplit() {
  const unit = current;
  if (!unit.splittable) { announce(say("cannot-split")); return; }
  const source = unit.row.querySelector(".seg-source"), edit = editor();
  const places = boundaries(unit.source);
  if (!places.length) { announce(say("cannot-split")); return; }
  cut = { unit, source, places, at: Math.floor(places.length / 2), targetAt: edit ? caretIn(edit) ?? unit.entry.text.length : 0 };
  source.tabIndex = 0;
  source.setAttribute("role", "application");
  source.setAttribute("aria-label", say("split-label"));
  source.addEventListener("click", chooseByClick);
  const bar = make("div", { className: "cut-bar" }, make("span", { className: "hint", textContent: say("split-hint") }), button(say("cut-here"), doSplit, { className: "btn btn--primary btn--s", key: "↵" }), button(say("leave"), () => { endSplit(); editor()?.focus(); }, { key: "Esc" }));
  unit.row.insertBefore(bar, unit.row.querySelector(".seg-tools"));
  cut.bar = bar;
  drawCut();
  source.focus();
}

function drawCut() {
  const { unit, source, places, at } = cut, offset = places[at];
  source.replaceChildren(unit.source.slice(0, offset), make("span", { className: "cut-caret", attributes: { "aria-hidden": "true" } }), unit.source.slice(offset));
  announce(say("cut-before", /^\s*\S+/.exec(unit.source.slice(offset))?.[0].trim() ?? ""));
}

function chooseByClick(event) {
  const where = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? document.caretRangeFromPoint?.(event.clientX, event.clientY);
  if (!where || !cut) return;
  const node = where.offsetNode ?? where.startContainer, inside = where.offset ?? where.startOffset;
  const before = document.createRange();
  before.selectNodeContents(cut.source);
  before.setEnd(node, inside);
  const offset = before.toString().length;
  cut.at = cut.places.reduce((best, place, i) => Math.abs(place - offset) < Math.abs(cut.places[best] - offset) ? i : best, 0);
  drawCut();
}

function endSplit() {
  if (!cut) return;
  const { source, unit, bar } = cut;
  cut = null;
  bar.remove();
  source.replaceChildren(unit.source);
  source.removeEventListener("click", chooseByClick);
  for (const attribute of ["tabindex", "role", "aria-label"]) source.removeAttribute(attribute);
}

async function doSplit() {
  const { unit, places, at, targetAt } = cut;
  endSplit();
  try {
    await saving.flush(unit.target);
    await api.call("POST", `units/${unit.id}/splits`, { sourceAt: places[at] + unit.lead, targetAt: Math.min(targetAt, unit.entry.text.length) }, { stamp: unit.entry.stamp });
    await reload(unit.id);
    announce(say("split-done"));
  } catch (problem) { trouble(unit, problem); }
}

async function merge() {
  const unit = current, next = units[units.indexOf(unit) + 1];
  if (!unit.mergeable || !next) { announce(say("cannot-merge")); return; }
  try {
    await Promise.all([saving.flush(unit.target), saving.flush(next.target)]);
    await api.call("POST", `units/${unit.id}/merges`, {}, { stamp: unit.entry.stamp });
    await reload(unit.id);
    announce(say("merge-done"));
  } catch (problem) { trouble(unit, problem); }
}

async function undoCut() {
  try {
    await saving.flushAll();
    const answer = await api.call("POST", `translations/${translation}/undo`, {});
    await reload(answer?.unit ?? answer?.id ?? current.id);
    announce(say("undone"));
  } catch (problem) { trouble(current, problem); }
}

function trouble(unit, problem) {
  if (problem.status === 401) { saving.stopped = true; askToSignIn(); return; }
  if (unit.entry.conflict) return;
  announce(problem.status === 0 ? say("no-connection") : problem.message);
  showRefusalShortly(unit, problem);
}
function showRefusalShortly(unit, problem) {
  const old = unit.row.querySelector(".trouble");
  old?.remove();
  const notice = make("p", { className: "notice notice--warning trouble" }, icon("alert"), make("span", { textContent: problem.status === 0 ? say("no-connection") : problem.message }));
  unit.row.append(notice);
  setTimeout(() => notice.remove(), 12_000);
}

/** Fetches the rows anew, after the cut or the states of several changed. */
async function reload(id) {
  const answer = await fetch(`/desk/translations/${translation}?unit=${id}`, { headers: { Accept: "text/html" } });
  if (answer.redirected && new URL(answer.url).pathname === "/sign-in") { saving.stopped = true; askToSignIn(); return; }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  $("shelf").append(tools);
  current = null;
  saving.entries.clear();
  rows.replaceChildren(...document.importNode(page.getElementById("rows"), true).childNodes);
  for (const part of ["hand-in-body"]) { const now = $(part), then = page.getElementById(part); if (now && then) now.replaceChildren(...document.importNode(then, true).childNodes); }
  read();
  open(byId(String(id)) ?? units[0]);
  if (current) setState(current, current.state);
}

// ---------------------------------------------------------------------------------------------- acts on the unit

async function confirm() {
  const unit = current;
  if (!unit?.writable || unit.omitted) return;
  if (!unit.entry.text.trim()) { announce(say("empty-not-confirmed")); editor()?.focus(); return; }
  if (unit.entry.conflict) { unit.row.querySelector(".conflict button")?.focus(); return; }
  let answer;
  try { answer = await saving.write(unit.target, `targets/${unit.target}/confirmations`); }
  catch (problem) { announce(problem.status === 0 ? say("not-confirmed-offline") : problem.message); return; }
  unit.version = unit.entry.acknowledged;
  unit.drafted = unit.entry.text !== unit.entry.acknowledged;
  if (!answer.confirmed) {
    if (unit !== current) return;
    showFindings(unit, answer.findings ?? []);
    const first = $("finds").querySelector('[data-severity="error"]');
    announce(say("held", first?.textContent ?? ""));
    (first?.querySelector("button") ?? first)?.focus();
    return;
  }
  unit.returned = false;
  setState(unit, "confirmed");
  announce(say("confirmed", name(unit)));
  if (unit === current) nextOpen();
}

const at = () => units.indexOf(current);
const step = by => { const to = units[at() + by]; if (to) open(to); else announce(say(by > 0 ? "last" : "first")); };

function nextOpen() {
  const from = at(), order = [...units.slice(from + 1), ...units.slice(0, from)];
  const to = order.find(unit => !DONE.has(unit.state));
  if (to) open(to); else { announce(say("all-done")); $("hand-in-open")?.focus(); }
}

async function omit() {
  const unit = current;
  if (unit.omitted) { include(); return; }
  if (!unit.omittable) { announce(say("cannot-omit")); return; }
  const reason = await ask(say("omit-title", name(unit)), say("omit-about"));
  if (!reason) { editor()?.focus(); return; }
  try {
    await saving.flush(unit.target);
    await api.call("PUT", `targets/${unit.target}/omission`, { reason }, { stamp: unit.entry.stamp });
    const next = units[at() + 1] ?? unit;
    await reload(next.id);
    announce(say("omitted-now", name(unit)));
  } catch (problem) { trouble(unit, problem); }
}

async function include() {
  const unit = current;
  try {
    await api.call("DELETE", `targets/${unit.target}/omission`, undefined, { stamp: unit.entry.stamp });
    await reload(unit.id);
  } catch (problem) { trouble(unit, problem); }
}

/** A span of the revision, counted from the first word of the unit. */
const inUnit = (unit, span) => ({ start: span.start - unit.start - unit.lead, end: span.end - unit.start - unit.lead });

let place = null; // the words that a note is being written on

/** Begins a note on the selected words; without a selection, on the whole source of the unit. */
async function note() {
  const dialog = $("note-dialog"), unit = current, edit = editor(), source = unit.row.querySelector(".seg-source");
  if (!dialog) { announce(say("cannot-note")); return; }
  const selection = getSelection(), range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const within = element => {
    if (!range || !element?.contains(range.commonAncestorContainer)) return null;
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEnd(range.startContainer, range.startOffset);
    const whole = range.toString(), words = whole.trim(), start = before.toString().length + whole.indexOf(words);
    return words ? { start, end: start + words.length, words } : null;
  };
  const inTarget = within(edit), inSource = within(source);
  if (inTarget) {
    try { // a note hangs on a version: what is typed becomes one first
      await saving.write(unit.target, `targets/${unit.target}/versions`);
      const stored = await api.get(`units/${unit.id}`);
      unit.version = unit.entry.acknowledged;
      unit.drafted = false;
      place = { words: inTarget.words, body: { unit: unit.id, side: "TARGET", version: stored.versionId, start: inTarget.start, end: inTarget.end } };
    } catch (problem) { trouble(unit, problem); return; }
  } else {
    if (!unit.source) { announce(say("note-select")); return; }
    const span = inSource ?? { start: 0, end: unit.source.length, words: unit.source }, at = unit.start + unit.lead;
    place = { words: span.words, body: { unit: unit.id, side: "SOURCE", start: at + span.start, end: at + span.end } };
  }
  const words = $("note-words");
  words.textContent = place.words;
  words.lang = inTarget ? language : sourceLanguage;
  words.dir = inTarget ? direction : "auto";
  $("note-text").value = "";
  $("note-wrong").textContent = "";
  dialog.showModal();
  $("note-kind").focus();
}

$("note-form")?.addEventListener("submit", async event => {
  event.preventDefault();
  const unit = current;
  try {
    await api.call("POST", "annotations", { place: place.body, kind: $("note-kind").value, audience: $("note-audience").value, language: $("note-language").value, text: $("note-text").value });
    $("note-dialog").close();
    announce(say("noted"));
    if (unit === current) showNotes(items(await api.get(`units/${unit.id}/annotations`)));
    editor()?.focus();
  } catch (problem) {
    $("note-wrong").textContent = problem.status === 0 ? say("no-connection") : problem.message;
    if (problem.status === 401) { $("note-dialog").close(); saving.stopped = true; askToSignIn(); }
  }
});

function comment() {
  const text = $("comment-text");
  if (!text) { announce(say("cannot-comment")); return; }
  text.scrollIntoView({ block: "nearest" });
  text.focus();
}

function history_() {
  const details = $("panel-history");
  details.open = true;
  details.scrollIntoView({ block: "nearest" });
  details.querySelector("summary").focus();
}

// ---------------------------------------------------------------------------------------------- find

function find() {
  const section = $("panel-find");
  section.hidden = false;
  const chosen = getSelection().toString().trim();
  if (chosen) $("find-text").value = chosen;
  $("find-text").focus();
  $("find-text").select();
  if (chosen) search();
}

async function search() {
  const text = $("find-text").value.trim();
  if (!text) return;
  try {
    await saving.flushAll();
    const found = items(await api.get(`translations/${translation}/search?text=${encodeURIComponent(text)}`));
    announce(count("found", found.length));
    highlight("found", found.flatMap(one => {
      const unit = byId(String(one.unit));
      const side = (selector, spans) => { const element = unit?.row.querySelector(selector); return element ? (spans ?? []).map(span => rangeOf(element, span)).filter(Boolean) : []; };
      return [...side(".seg-source", one.source), ...side(".edit, .seg-target", one.target)];
    }));
    $("find-list").replaceChildren(...found.map(one => {
      const unit = byId(String(one.unit));
      if (!unit) return "";
      const where = one.target?.length ? [unit.entry.text, one.target[0], language, direction] : [unit.source, one.source?.[0] ?? { start: 0, end: 0 }, sourceLanguage, "auto"];
      const [whole, span] = where, from = Math.max(0, span.start - 30);
      const go = make("button", { type: "button", className: "found" }, make("span", { className: "num", textContent: unit.number || say("headline") }), make("span", { lang: where[2], dir: where[3] }, (from ? "…" : "") + whole.slice(from, span.start), make("mark", { textContent: whole.slice(span.start, span.end) }), whole.slice(span.end, span.end + 40)));
      go.addEventListener("click", () => open(unit));
      return make("li", {}, go);
    }));
    if (!found.length) $("find-list").replaceChildren(make("li", { className: "hint", textContent: say("found.zero") }));
  } catch (problem) { announce(problem.message); }
}
$("find-form").addEventListener("submit", event => { event.preventDefault(); search(); });

// ---------------------------------------------------------------------------------------------- palette, sheet

const commands = {
  confirm, "next": () => step(1), "previous": () => step(-1), "next-open": nextOpen,
  "copy-source": () => { if (editor()) replaceAll(current.source); },
  split: startSplit, merge, "undo-cut": undoCut, "next-problem": nextProblem, fix: () => fix(), waive: () => waive(), note, comment, omit,
  history: history_, find, palette, keys: () => sheet.show(), "hand-in": handIn, preview: () => location.assign(bench.dataset.preview), queue: () => location.assign("/desk"),
  "try-now": () => saving.tryNow(), insert: () => {},
};

let chosen = 0;
function palette() {
  const dialog = $("palette");
  $("palette-text").value = "";
  dialog.showModal();
  filterPalette();
}
function filterPalette() {
  const wanted = $("palette-text").value.trim().toLocaleLowerCase().split(/\s+/);
  const fitting = sheet.commands.filter(one => one.name !== "insert" && one.name !== "palette" && wanted.every(word => one.label.toLocaleLowerCase().includes(word)));
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
  commands[command]?.();
}
$("palette-text").addEventListener("input", filterPalette);
$("palette-text").addEventListener("keydown", event => {
  if (event.isComposing) return;
  if (event.key === "ArrowDown") { event.preventDefault(); choose(chosen + 1); }
  else if (event.key === "ArrowUp") { event.preventDefault(); choose(chosen - 1); }
  else if (event.key === "Enter") { event.preventDefault(); const one = $("palette-list").children[chosen]; if (one) runFromPalette(one.dataset.name); }
});

async function handIn() {
  const dialog = $("hand-in");
  if (!dialog) { announce(say("cannot-hand-in")); return; }
  if (current) await keepVersion(current);
  await saving.flushAll();
  await reload(current?.id ?? units[0].id);
  dialog.showModal();
}
$("hand-in-open")?.addEventListener("click", handIn);
$("hand-in")?.addEventListener("click", event => {
  const link = event.target.closest("a[data-unit]");
  if (link) { event.preventDefault(); $("hand-in").close(); open(byId(link.dataset.unit)); }
});

// ---------------------------------------------------------------------------------------------- presence

async function present() {
  try {
    const others = items(await api.call("PUT", `translations/${translation}/presence`, { unit: current?.id ?? null })).filter(one => one.person !== person);
    const line = $("presence"), text = others.length === 0 ? "" : others.length === 1 ? say("reading", others[0].name) : say("reading-many", others.map(one => one.name).join(say("list-comma")));
    if (line.dataset.text === text) return;
    line.dataset.text = text;
    line.replaceChildren(...others.slice(0, 3).map(one => make("span", { className: "avatar avatar--s", textContent: one.initials, attributes: { "aria-hidden": "true" } })), make("bdi", { textContent: text }));
  } catch { /* nobody needs to know that nobody is known */ }
}
setInterval(() => { if (!document.hidden && !saving.stopped) present(); }, 30_000);
setInterval(() => { if (saving.nextTry && current?.entry.state === "waiting") showSaving(current.entry); }, 1_000);

// ---------------------------------------------------------------------------------------------- events

document.addEventListener("keydown", event => {
  if (document.querySelector("dialog[open]")) return;
  const pressed = chord(event);
  if (cut && document.activeElement === cut.source) {
    const rtl = getComputedStyle(cut.source).direction === "rtl";
    const by = { ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[pressed];
    if (by) { event.preventDefault(); cut.at = Math.min(cut.places.length - 1, Math.max(0, cut.at + by)); drawCut(); return; }
    if (pressed === "Home" || pressed === "End") { event.preventDefault(); cut.at = pressed === "Home" ? 0 : cut.places.length - 1; drawCut(); return; }
    if (pressed === "Enter") { event.preventDefault(); doSplit(); return; }
    if (pressed === "Escape") { event.preventDefault(); endSplit(); editor()?.focus(); return; }
  }
  const digit = /^Ctrl\+([1-9])$/.exec(pressed);
  if (digit) {
    const n = Number(digit[1]), card = current?.row.querySelector(".conflict");
    if (card?.choices && n <= 3 && current.entry.conflict) { event.preventDefault(); card.choices[n - 1](); return; }
    const one = names.find(each => Number(each.key) === n);
    if (one && editor()) { event.preventDefault(); insert(one.target ?? one.source); }
    return;
  }
  if (pressed === "Escape" && $("panel").contains(document.activeElement)) { editor()?.focus(); return; }
  const command = sheet.find(event);
  if (command && commands[command.name]) { event.preventDefault(); commands[command.name](); }
});

document.addEventListener("click", event => {
  const run = event.target.closest("[data-run]");
  if (run) { commands[run.dataset.run]?.(); return; }
  const closer = event.target.closest("[data-close]");
  if (closer) { closer.closest("dialog")?.close(); return; }
  const row = event.target.closest(".seg");
  if (!row || row === current?.row || event.target.closest("a[href]:not(.n),button")) return;
  if (getSelection().toString() && !event.target.closest(".spine")) return; // somebody selects words
  event.preventDefault();
  open(byId(row.dataset.unit));
});
$("problems").addEventListener("click", nextProblem);

for (const form of document.querySelectorAll("form[data-flush]")) {
  form.addEventListener("submit", async event => {
    if (form.dataset.flush === "done") return;
    event.preventDefault();
    const submitter = event.submitter;
    if (current) await keepVersion(current);
    await saving.flushAll();
    if (saving.unsaved().length) { announce(say("not-saved-yet")); return; }
    form.dataset.flush = "done";
    form.requestSubmit(submitter);
  });
}
document.addEventListener("submit", event => { // forms that were fetched later
  const form = event.target;
  if (form.matches("#hand-in form") && !form.dataset.flush) form.dataset.flush = "done";
});

// ---------------------------------------------------------------------------------------------- begin

read();
const recovered = saving.recover();
for (const target of recovered) { const unit = unitOf(target); unit.drafted = true; paint(unit); }
open(byId(bench.dataset.current) ?? units[0], { focus: bench.dataset.writable === "true" });
if (current) showSaving(current.entry);
if (recovered.length) announce(count("recovered", recovered.length));
document.documentElement.dataset.ready = "true";
