/* Notes on words, wherever they are read: how one looks, and the dialogs in which one is written, changed and deleted. */
import { $, api, direction, language, sourceLanguage } from "./page.js";
import { button, icon, make, whenSent } from "./parts.js";
import { announce, say, why } from "./words.js";

let settle = null; // what the open dialog does with what is written

/** The words that the dialog is about. */
function showWords(words, side) {
  const quote = $("note-words"), target = side === "TARGET";
  quote.textContent = words;
  quote.lang = target ? language : sourceLanguage;
  quote.dir = target ? direction : "auto";
}

/** Writes a note on words: { words, body }, the body being a place of the API. Gives true if it was written. */
export function writeNote(place) {
  $("note-title-words").textContent = say("note-new");
  showWords(place.words, place.body.side);
  $("note-text").value = "";
  return openDialog(content => api.call("POST", "annotations", { place: place.body, ...content }), "noted", $("note-text"));
}

/** Changes what a note says. Gives true if it was changed. */
export function editNote(note) {
  $("note-title-words").textContent = say("note-change");
  showWords(note.exact, note.side);
  $("note-kind").value = note.kind;
  $("note-audience").value = note.audience;
  $("note-language").value = note.language;
  $("note-text").value = note.text;
  return openDialog(content => api.call("PUT", `annotations/${note.id}`, content, { stamp: String(note.version) }), "note-changed", $("note-text"));
}

/** Gives a note other words. */
export async function moveNote(note, place) {
  await api.call("PUT", `annotations/${note.id}`, { place: place.body }, { stamp: String(note.version) });
  announce(say("note-moved"));
}

/** Deletes a note, if the person means it. Gives true if it is gone. */
export async function deleteNote(note) {
  const dialog = $("note-delete");
  $("note-delete-text").textContent = note.text;
  dialog.returnValue = "no";
  dialog.showModal();
  await new Promise(done => dialog.addEventListener("close", done, { once: true }));
  if (dialog.returnValue !== "yes") return false;
  await api.call("DELETE", `annotations/${note.id}`, undefined, { stamp: String(note.version) });
  announce(say("note-deleted"));
  return true;
}

function openDialog(send, done, first) {
  const dialog = $("note-dialog");
  $("note-wrong").textContent = "";
  dialog.showModal();
  first.focus();
  return new Promise(answer => {
    let written = false;
    settle = async content => {
      await send(content);
      written = true;
      dialog.close();
      announce(say(done));
    };
    dialog.addEventListener("close", () => { settle = null; answer(written); }, { once: true });
  });
}

whenSent($("note-form"), async () => {
  const content = { kind: $("note-kind").value, audience: $("note-audience").value, language: $("note-language").value, text: $("note-text").value };
  try { await settle?.(content); }
  catch (problem) { $("note-wrong").textContent = problem.status === 401 ? say("note-signed-out") : why(problem); }
});

$("note-text")?.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); event.target.form.requestSubmit(); }
});

/** How a note looks. The acts are called with the note; one that is missing is not offered. */
export function noteItem(note, { edit, remove, move } = {}) {
  const act = (key, sign, run) => {
    const made = button(say(key), () => run(note), { className: "btn btn--quiet btn--s" });
    made.prepend(icon(sign, true));
    made.setAttribute("aria-label", say(`${key}-of`, note.exact));
    return made;
  };
  const acts = [move ? act("note-move", "note", move) : null, note.editable && edit ? act("note-edit", "edit", edit) : null, note.editable && remove ? act("note-remove", "close", remove) : null].filter(Boolean);
  return make("div", { className: "note-item note-item--plain", tabIndex: -1, dataset: { note: note.id, audience: note.audience, lost: String(note.lost) } },
    make("p", { className: "note-on" }, make("q", { lang: note.side === "TARGET" ? language : sourceLanguage, dir: "auto", textContent: note.exact }), note.lost ? make("span", { className: "tag tag--warning", textContent: say("note-lost") }) : null),
    make("p", { dir: "auto", lang: note.language, textContent: note.text }),
    make("p", { className: "by" }, make("span", { className: note.audience === "READERS" ? "tag tag--info" : "tag", textContent: say(`audience-${note.audience}`) }), " ", say(`kind-${note.kind}`), " · ", make("bdi", { textContent: note.byName })),
    acts.length ? make("div", { className: "row wrap note-acts" }, ...acts) : null);
}
