// Keys of an opened statement: a letter chooses how it stands, Ctrl+Enter saves. Letters count outside of text only.
const card = document.getElementById("statement-card");
const form = card && card.querySelector("form");
const letters = card && card.dataset.letters === "true";
const statuses = { a: "ASSERTED", d: "DENIED", c: "CONTESTED", v: "VERIFIED" };

function letter(event) {
  return /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace("Key", "").toLowerCase();
}

function press(event) {
  const typing = event.target.closest("textarea, select, input:not([type=radio]):not([type=checkbox])");
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    form.querySelector(".btn--primary").click();
  } else if (letters && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const choice = form.querySelector(`input[name=status][value=${statuses[letter(event)] || "NONE"}]`);
    if (choice) {
      event.preventDefault();
      choice.checked = true;
      choice.focus();
    }
  }
}

if (form) {
  document.addEventListener("keydown", press);
  card.scrollIntoView({ block: "nearest" });
}
