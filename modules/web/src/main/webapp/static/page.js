/* What every script of a page with texts begins with: the page's own facts, its keys, and the desk's API. */
import { Api } from "./desk-api.js";
import { Sheet } from "./keys.js";

export const $ = id => document.getElementById(id);
export const bench = $("bench") ?? $("review") ?? $("study"), rows = $("rows"), panel = $("panel"), tools = $("tools");
export const { article, translation, person, language, direction, sourceLanguage, revision } = bench.dataset;
export const api = new Api(person);
export const sheet = new Sheet($("keys"), { letters: bench.dataset.letters === "true" });
