/* On a narrow screen the panel beside the text is one line, which says what it holds, until somebody opens it. */
import { $ } from "../page.js";
import { make } from "../parts.js";

const panel = $("panel"), fold = $("panel-fold"), says = fold.querySelector(".panel-says");
const sections = [...panel.querySelectorAll(".panel-sec:not(#panel-history)")];

function sum() {
  const held = sections.filter(section => !section.hidden).map(section => {
    const head = section.querySelector(".panel-h"), number = head.querySelector(".count,.tag")?.textContent.trim();
    return number ? make("span", { className: "row", title: head.childNodes[1].textContent }, head.querySelector("svg").cloneNode(true), make("span", { className: "vh", textContent: `${head.childNodes[1].textContent} ` }), number) : null;
  }).filter(Boolean);
  says.replaceChildren(...(held.length ? held : [fold.dataset.empty]));
}

/** Opens the panel: something in it gets the focus. */
export function unfold(open = true) {
  panel.classList.toggle("is-open", open);
  fold.setAttribute("aria-expanded", String(open));
}

fold.addEventListener("click", () => unfold(!panel.classList.contains("is-open")));
const watch = new MutationObserver(sum);
for (const section of sections) watch.observe(section, { attributeFilter: ["hidden"], characterData: true, childList: true, subtree: true });
sum();
