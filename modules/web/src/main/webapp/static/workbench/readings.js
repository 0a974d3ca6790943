/* What the desk sees in the open unit's source: values with what they are worth, speech, sources, and slips as decided. */
import { highlight, rangeOf } from "../marks.js";
import { $ } from "../page.js";
import { inUnit } from "./units.js";

const LAYERS = ["speech", "source", "value", "defect"];
const DISMISSED = new Set(["rejected", "no-defect"]);

const marks = [...document.querySelectorAll("#source-marks [data-mark]")].filter(line => !DISMISSED.has(line.dataset.state));

/** The marks that begin in a unit. */
function within(unit) {
  const from = unit.start + unit.lead, until = from + unit.source.length;
  return marks.filter(line => Number(line.dataset.start) >= from && Number(line.dataset.start) < until);
}

/** Lists them beside the unit, and draws them under its words, which stay plain text of the page. */
export function showReadings(unit) {
  const found = within(unit), section = $("panel-source");
  section.hidden = !found.length;
  section.querySelector(".count").textContent = found.length || "";
  section.querySelector(".panel-body").replaceChildren(...found.map(line => {
    const copy = line.cloneNode(true);
    copy.removeAttribute("data-mark"); // the list that it comes from stays the only one
    return copy;
  }));
  const source = unit.row.querySelector(".seg-source");
  for (const layer of LAYERS) {
    highlight(`read-${layer}`, found.filter(line => line.dataset.layer === layer).map(line => rangeOf(source, clipped(unit, line))).filter(Boolean));
  }
}

/** A quotation may go on beyond the unit. */
function clipped(unit, line) {
  const { start, end } = inUnit(unit, { start: Number(line.dataset.start), end: Number(line.dataset.end) });
  return { start, end: Math.min(end, unit.source.length) };
}
