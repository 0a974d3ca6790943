// Comfort for readers; every page works without it.
const SIZE = "turjuman-reader-size";

function remembered() {
  try {
    return localStorage.getItem(SIZE);
  } catch {
    return null; // storage may be forbidden
  }
}

function remember(size) {
  try {
    localStorage.setItem(SIZE, size);
  } catch {
    // then the choice holds for this page only
  }
}

for (const choice of document.querySelectorAll("input[name=size]")) {
  if (choice.value === remembered()) {
    choice.checked = true;
  }
  choice.addEventListener("change", () => remember(choice.value));
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
