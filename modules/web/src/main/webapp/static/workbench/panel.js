/* The panel beside the text: what belongs to the open unit. */
import { items } from "../desk-api.js";
import { clear } from "../marks.js";
import { $, api } from "../page.js";
import { showComments } from "./comments.js";
import { showFindings } from "./finds.js";
import { showHistory } from "./history.js";
import { loadNames, showNames } from "./names.js";
import { loadNotes, showNotes } from "./notes.js";
import { current } from "./units.js";

let asked = 0;

export async function loadPanel(unit) {
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
  showNames([]);
  showNotes();
  await Promise.all([
    unit.entry.text ? quietly(`targets/${unit.target}/findings`, json => showFindings(unit, items(json))) : null,
    quietly(`units/${unit.id}/comments`, json => showComments(unit, items(json))),
    quietly(`targets/${unit.target}/versions`, json => showHistory(unit, items(json))),
    loadNames(unit).catch(() => {}),
    loadNotes(),
  ]);
}
