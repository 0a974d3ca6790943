/* Saying what words of the source name: a record is chosen, or made, and its approved form stands beside the unit. */
import { endChoosing } from "../choosing.js";
import { number } from "../dialog-keys.js";
import { selectedIn } from "../marks.js";
import { $, api, article, language, revision, sourceLanguage } from "../page.js";
import { make, whenSent } from "../parts.js";
import { announce, say, tell, why } from "../words.js";
import { loadNames } from "./names.js";
import { trouble } from "./saves.js";
import { current, editor, selectedUnit } from "./units.js";

let place = null; // the words that are being named, and the name of the list that they are, if one
let found = []; // records that could be meant
let asked = 0;
let searching = Promise.resolve(); // the search on its way
let answered = 0; // the last search whose records are listed

/** The form of a record that the desk writes in a language. */
const form = (record, tag) => record.forms.find(one => one.language === tag && one.status === "PREFERRED") ?? record.forms.find(one => one.language === tag && one.status !== "AVOIDED");

/** Begins with the selected words of the source. */
export function naming() {
  const unit = selectedUnit(), dialog = $("name-dialog");
  if (!dialog) { tell(say("cannot-name")); return; }
  const selected = selectedIn(unit.row.querySelector(".seg-source"));
  if (!selected) { tell(say("name-select")); return; }
  endChoosing();
  const at = unit.start + unit.lead;
  begin({ unit, start: at + selected.start, end: at + selected.end }, selected.words);
}

/** Begins with a name of the list that no record has: what the desk proposes for one is filled in. */
export function recordFor(one) {
  begin({ unit: current, listed: one, isNew: true }, one.source);
  $("name-type").value = one.type;
  $("name-target").value = one.spellings[0] ?? "";
  if (one.spellings.length) return;
  $("name-approved").hidden = false;
  $("name-target").focus(); // what the desk cannot say is written first
}

function begin(words, text) {
  place = words;
  $("name-words").textContent = text;
  $("name-search").value = text;
  $("name-source").value = text;
  $("name-target").value = "";
  $("name-wrong").textContent = "";
  $("name-found").replaceChildren();
  $("name-dialog").showModal();
  $("name-search").focus();
  searching = search();
}

/** Lists the records nearest to what is typed, in any spelling or script; a new one is always the last choice. */
async function search() {
  const mine = ++asked, text = $("name-search").value.trim();
  try {
    const answer = text ? (await api.get(`names/nearest?limit=6&text=${encodeURIComponent(text)}`)).names : [];
    if (mine !== asked) return;
    answered = mine;
    found = answer;
  } catch (problem) {
    $("name-wrong").textContent = why(problem);
    return;
  }
  const option = (value, ...words) => make("label", { className: "check name-option" }, make("input", { type: "radio", name: "record", value, checked: value === (place.isNew ? "new" : String(found[0]?.id ?? "new")) }), make("span", {}, ...words));
  $("name-found").replaceChildren(...found.map(record => option(String(record.id),
    make("bdi", { lang: sourceLanguage, textContent: (form(record, sourceLanguage) ?? record.forms[0]).text }), " · ",
    make("bdi", { lang: form(record, language) ? language : document.documentElement.lang, textContent: form(record, language)?.text ?? say("no-form") }), " ", make("span", { className: "faint", textContent: say(`type-${record.type}`) }))),
  option("new", say("name-new")));
  number($("name-found"));
  fit();
}

const chosen = () => new FormData($("name-form")).get("record");
const record = () => found.find(one => String(one.id) === chosen());

/** A new record needs a kind and its names; one without an approved form in this language can be given it at once. */
function fit() {
  const isNew = chosen() === "new";
  $("name-new").hidden = !isNew;
  $("name-source").required = isNew;
  $("name-approved").hidden = !isNew && Boolean(record() && form(record(), language));
  $("name-target").required = isNew;
}

/** Makes or completes the record and says that the words name it; gives what the desk writes for it. */
async function save() {
  const target = { language, text: $("name-target").value.trim(), status: "PREFERRED" };
  const stored = place.record; // one that was stored already, when only the mention could not be
  let entity = stored && ["new", String(stored.id)].includes(chosen()) ? stored : record();
  const described = () => ({ type: $("name-type").value, forms: [{ language: sourceLanguage, text: $("name-source").value.trim(), status: "PREFERRED" }, target], note: "" });
  if (!entity && place.listed) {
    await ofListed("POST", "record", { record: described() });
    return target.text;
  }
  if (!entity) {
    entity = place.record = await api.call("POST", "names", described());
  } else if (!form(entity, language) && target.text) {
    entity = place.record = await api.call("PUT", `names/${entity.id}`, { ...known(entity), forms: [...entity.forms, target] }, { stamp: String(entity.version) });
  }
  if (place.listed) await ofListed("PUT", "decision", { verdict: "ACCEPTED", entity: String(entity.id) });
  else await api.call("POST", "mentions", { revision, start: place.start, end: place.end, entity: String(entity.id) });
  return form(entity, language)?.text ?? entity.forms[0].text;
}

/** What a record says beside its forms, to be said again. */
const known = ({ type, note, line, gender, country, roles, external, contested }) => ({ type, note, line, gender, country, roles, external, contested });

/** Says something of a name of the list and of the same words everywhere in the article. */
const ofListed = (method, what, said) => api.call(method, `articles/${article}/names/${place.listed.name}/${what}`, { ...said, reach: "ALL_OF_THE_SAME" }, { stamp: String(place.listed.version) });

$("name-search")?.addEventListener("input", () => { place.isNew = false; searching = search(); });
$("name-found")?.addEventListener("change", fit);
whenSent($("name-form"), async () => {
  const { unit } = place;
  if (asked !== answered) {
    await searching;
    if (!place.isNew || asked !== answered) return; // the records for what is typed were on their way, or did not come: nobody has chosen among them
  }
  try {
    const name = await save();
    $("name-dialog").close();
    announce(say("named", name));
    if (unit === current) await loadNames(unit);
    editor()?.focus();
  } catch (problem) { $("name-wrong").textContent = problem.status === 401 ? say("note-signed-out") : why(problem); }
});

/** Takes back that words name something. */
export async function unname(mention) {
  const unit = current;
  try {
    await api.call("DELETE", `mentions/${mention}`);
    announce(say("unnamed"));
    if (unit === current) await loadNames(unit);
    editor()?.focus();
  } catch (problem) { trouble(unit, problem); }
}
