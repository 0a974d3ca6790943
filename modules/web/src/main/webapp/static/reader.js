// Comfort for readers; every page works without it.
const SIZE = "turjuman-reader-size";
const KEYS = "turjuman-reader-keys";

function remembered(what) {
  try {
    return localStorage.getItem(what);
  } catch {
    return null; // storage may be forbidden
  }
}

function remember(what, choice) {
  try {
    localStorage.setItem(what, choice);
  } catch {
    // then the choice holds for this page only
  }
}

for (const choice of document.querySelectorAll("input[name=size]")) {
  if (choice.value === remembered(SIZE)) {
    choice.checked = true;
  }
  choice.addEventListener("change", () => remember(SIZE, choice.value));
}

// j and k go from sentence to sentence; the choice to switch them off is for those whose speech or hand types letters
const keys = document.getElementById("keys");
if (keys) {
  keys.closest("label").hidden = false;
  keys.checked = remembered(KEYS) !== "off";
  keys.addEventListener("change", () => remember(KEYS, keys.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input:not([type=radio], [type=checkbox]), textarea, select");
    const step = { j: 1, k: -1 }[letter(event)];
    if (step && keys.checked && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      go(step);
      event.preventDefault();
    }
  });
}

/** The Latin letter of a key, on a keyboard of any language. */
function letter(event) {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace("Key", "").toLowerCase();
}

function go(step) {
  const sentences = [...document.querySelectorAll(".s[id^=s]")];
  const here = document.activeElement.closest(".s") ?? document.querySelector(".s:target");
  const at = here ? sentences.findIndex((sentence) => sentence.id.slice(1) === here.id.slice(1)) : -1;
  const next = sentences[here ? at + step : step > 0 ? 0 : -1];
  if (next) {
    next.tabIndex = next.tabIndex < 0 ? -1 : next.tabIndex;
    next.focus();
    next.scrollIntoView({ block: "center" });
  }
}

// copying needs a script and a secure address: without either the buttons stay away
for (const button of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const from = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(from.value ?? from.textContent);
    const label = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 2000);
  });
}

// one menu at a time, closed by Escape or by a tap elsewhere
const menus = document.querySelectorAll("details.menu");
document.addEventListener("click", (event) => {
  for (const menu of menus) {
    if (menu.open && !menu.contains(event.target)) {
      menu.open = false;
    }
  }
});
document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
