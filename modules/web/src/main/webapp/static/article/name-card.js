/* The card of a name: what it may mean, as the page holds it for all names that may mean the same. */
import { $ } from "../page.js";

/** Fills it for a line of the names' list. */
export function fillNameCard({ dataset: { details, role } }) {
  $("name-shown").replaceChildren($(`name-details-${details}`).content.cloneNode(true));
  $("name-role").textContent = role;
  $("name-role-line").hidden = !role;
}
