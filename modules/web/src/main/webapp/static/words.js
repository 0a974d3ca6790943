/* What the page says: its words, in the person's language, and the voice of a screen reader. */
import { $ } from "./page.js";

const words = new Map([...$("words").querySelectorAll("dt")].map(dt => [dt.textContent, dt.nextElementSibling.textContent]));
const plural = new Intl.PluralRules(document.documentElement.lang);
/** Words of the other direction keep their own order within a sentence, as on the server. */
const foreign = document.documentElement.dir === "rtl" ? /\p{Script=Latin}|\d[^\p{L}]{0,40}[-–+*]|[-–+*][^\p{L}]{0,40}\d/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const isolated = text => foreign.test(text) ? `\u2068${text}\u2069` : text;
export const say = (key, ...args) => (words.get(key) ?? key).replace(/\{(\d)\}/g, (_, n) => isolated(String(args[n] ?? "")));
export const count = (key, n) => say(words.has(`${key}.${plural.select(n)}`) ? `${key}.${plural.select(n)}` : `${key}.other`, n);
/** Why a call of the API was refused, in the person's language. */
export const why = problem => problem.status === 0 ? say("no-connection") : problem.message;

const clock = new Intl.DateTimeFormat("en-u-nu-latn", { timeZone: document.documentElement.dataset.zone, year: "numeric", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const read = instant => Object.fromEntries(clock.formatToParts(new Date(instant)).map(part => [part.type, part.value]));
const ahead = (instant, { year, month, day, hour, minute }) => Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60000) * 60000;
/* a country may have changed its clocks since the browser was told, or the server: the server's count holds on every page */
const drift = Number(document.documentElement.dataset.offset) * 60000 - ahead(Date.now(), read(Date.now()));
const parts = instant => read(new Date(instant).getTime() + drift);
/** As the server writes times: in the desk's zone, wherever the browser is. */
export const time = instant => { const { hour, minute } = parts(instant); return `${hour}:${minute}`; };
/** The same with the day, unless it is today: 3 November 09:10. */
export function when(instant) {
  const then = parts(instant), now = parts(Date.now());
  if (then.year === now.year && then.month === now.month && then.day === now.day) return time(instant);
  return `${then.day} ${$("words").dataset.months.split("|")[then.month - 1]}${then.year === now.year ? "" : ` ${then.year}`} ${time(instant)}`;
}

let announcing = 0;
export function announce(text) {
  $("announce").textContent = "";
  clearTimeout(announcing);
  announcing = setTimeout(() => { $("announce").textContent = text; }, 60);
}

let telling = 0;
/** Announces what nothing else on the page shows, and shows it for a while: why a key did nothing, what went wrong. */
export function tell(text) {
  announce(text);
  const told = $("told");
  told.textContent = text;
  told.hidden = false;
  clearTimeout(telling);
  telling = setTimeout(() => { told.hidden = true; }, 4000 + 60 * text.length);
}
