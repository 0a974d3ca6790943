/* The card of a name: what it may mean, as the page holds it for all names that may mean the same. */
import { $ } from "../page.js";
import { count } from "../words.js";

/** Fills it for a line of the names' list. */
export function fillNameCard({ dataset: { details, role, key, version, others, state } }) {
  const card = $("name-card"), { elements } = card;
  $("name-shown").replaceChildren($(`name-details-${details}`).content.cloneNode(true));
  $("name-role").textContent = role;
  $("name-role-line").hidden = !role;
  Object.assign(elements.key, { value: key });
  Object.assign(elements.version, { value: version });
  Object.assign(elements.to, { value: card.dataset.to + key });
  if (!$("name-same")) return; // who may not decide
  const address = `${card.dataset.article}/name?key=${key}`;
  $("name-another").href = address;
  $("name-new-record").href = `${address}#naming-new`;
  $("name-words-link").href = `${address}#naming-words`;
  $("name-same").checked = true;
  $("name-same").disabled = others === "0"; // a box that nobody sees says nothing
  $("name-same-line").hidden = others === "0";
  $("name-same-words").textContent = count("same", Number(others));
  $("name-retype").open = false;
  $("name-take-back").hidden = state === "open";
}
