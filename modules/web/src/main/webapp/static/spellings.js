/* The form of a name: proposes how its Arabic form is written in Latin letters; a press of a button takes one over. */
import { Api } from "./desk-api.js";

const form = document.getElementById("record");
const { person, label, take } = document.getElementById("spellings").dataset;
const api = new Api(person);
const SHOWN = 5;
const ARABIC = /\p{Script=Arabic}/u;
let asked = 0;

const lines = () => [...form.querySelectorAll(".form-line")].map(line => ({
  line, language: line.querySelector("select").value, text: line.querySelector("input")
}));

async function propose() {
  const round = ++asked;
  const all = lines();
  const name = all.find(({ language, text }) => language.startsWith("ar") && ARABIC.test(text.value))?.text.value.trim();
  for (const each of all) {
    const target = each.language.slice(0, 2);
    const wanted = name && !each.text.value.trim() && (target === "en" || target === "fr");
    const found = wanted ? await spellings(name, target) : [];
    if (round !== asked) return;
    show(each, found);
  }
}

/** A name that cannot be spelled, or a desk that does not answer, proposes nothing: the form is complete without. */
async function spellings(name, targetLanguage) {
  try {
    const { candidates } = await api.call("POST", "transliterations", { name, targetLanguage });
    return [...new Set(candidates.map(({ text }) => text))].slice(0, SHOWN);
  } catch {
    return [];
  }
}

function show({ line, language, text }, found) {
  line.querySelector(".spellings")?.remove();
  if (!found.length) return;
  const group = document.createElement("div");
  group.className = "spellings";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", label);
  const words = document.createElement("span");
  words.className = "soft";
  words.textContent = label;
  group.append(words, ...found.map(spelling => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "btn btn--quiet btn--s";
    button.lang = language;
    button.dir = "ltr";
    button.textContent = spelling;
    button.setAttribute("aria-label", take.replace("{0}", spelling));
    button.addEventListener("click", () => {
      text.value = spelling;
      group.remove();
      text.focus();
    });
    return button;
  }));
  line.append(group);
}

form.addEventListener("change", propose);
propose();
