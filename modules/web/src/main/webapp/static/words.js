/* What the page says: its words, in the person's language, and the voice of a screen reader. */
import { $ } from "./page.js";

const words = new Map([...$("words").querySelectorAll("dt")].map(dt => [dt.textContent, dt.nextElementSibling.textContent]));
const plural = new Intl.PluralRules(document.documentElement.lang);
export const say = (key, ...args) => (words.get(key) ?? key).replace(/\{(\d)\}/g, (_, n) => args[n] ?? "");
export const count = (key, n) => say(words.has(`${key}.${plural.select(n)}`) ? `${key}.${plural.select(n)}` : `${key}.other`, n);
/** Why a call of the API was refused, in the person's language. */
export const why = problem => problem.status === 0 ? say("no-connection") : problem.message;
/** As the server writes times: in the desk's zone, wherever the browser is. */
export const time = instant => new Date(instant).toLocaleTimeString(document.documentElement.lang + "-u-nu-latn", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: document.documentElement.dataset.zone });

let announcing = 0;
export function announce(text) {
  $("announce").textContent = "";
  clearTimeout(announcing);
  announcing = setTimeout(() => { $("announce").textContent = text; }, 60);
}
