/*
 * Texts that this browser keeps because the desk has not acknowledged them. They survive the end of a session and of the
 * browser; each stands under the person who wrote it, and only that person's pages read it.
 */
import { Api, Refused } from "./desk-api.js";

const PREFIX = "turjuman:text:";

/** Where the text of a person for a target is kept. */
export const keyOf = (person, target) => `${PREFIX}${person}:${target}`;

/** The texts of a person: the target, the text, the stamp that it was typed on, and the save that carries it. */
export function unsentOf(person) {
  const found = [];
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = localStorage.key(i), beginning = `${PREFIX}${person}:`;
      if (key.startsWith(beginning)) found.push({ target: key.slice(beginning.length), ...JSON.parse(localStorage.getItem(key)) });
    }
  } catch { /* no store: nothing is kept */ }
  return found;
}

/** Forgets a text: it is acknowledged, or its writer wants it gone. */
export function forget(person, target) { try { localStorage.removeItem(keyOf(person, target)); } catch { /* no store */ } }

/** Sends all texts of a person as drafts; gives those that are still not acknowledged. */
export async function sendUnsent(person) {
  const api = new Api(person);
  for (const { target, text, stamp, saveId } of unsentOf(person)) {
    try {
      await api.call("PUT", `targets/${target}/draft`, { text }, { stamp, saveId });
      forget(person, target);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem; // a conflict or a refusal is for the workbench to show
    }
  }
  return unsentOf(person);
}
