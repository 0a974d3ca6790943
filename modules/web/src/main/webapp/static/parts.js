/* Small parts of pages, made by script. */
import { shown } from "./keys.js";
import { $ } from "./page.js";

export const icons = document.querySelector("use[href]")?.getAttribute("href")?.split("#")[0] ?? "/static/icons.svg";

export function make(tag, properties = {}, ...children) {
  const { dataset, attributes, ...rest } = properties;
  const element = Object.assign(document.createElement(tag), rest);
  Object.assign(element.dataset, dataset ?? {});
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  element.append(...children.filter(child => child != null));
  return element;
}

export function icon(name, small = false) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", small ? "i i-s" : "i");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `${icons}#${name}`);
  svg.append(use);
  return svg;
}

export const kbd = text => make("kbd", { className: "kbd", dir: "ltr", textContent: shown(text) });

export const button = (label, run, { key, className = "btn btn--s", ...rest } = {}) => {
  const made = make("button", { type: "button", className, ...rest }, label, ...(key ? [" ", kbd(key)] : []));
  made.addEventListener("click", run);
  return made;
};

/** Runs when a form is sent, but not again while it is on its way: what is sent twice would be stored twice. */
export function whenSent(form, run) {
  let busy = false;
  form?.addEventListener("submit", async event => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    try { await run(); } finally { busy = false; }
  });
}

/** Asks for a reason in a dialog; null if the person leaves it. */
export function ask(title, about = "") {
  const dialog = $("reason"), text = $("reason-text");
  $("reason-title").textContent = title;
  $("reason-about").textContent = about;
  text.value = "";
  dialog.returnValue = "no";
  dialog.showModal();
  text.focus();
  return new Promise(done => dialog.addEventListener("close", () => done(dialog.returnValue === "yes" && text.value.trim() ? text.value.trim() : null), { once: true }));
}
