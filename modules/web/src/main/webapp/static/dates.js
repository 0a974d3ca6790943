// What PrimeFaces leaves unsaid of its date picker: that the field opens a dialog, which one, and what its hint says.
for (const input of document.querySelectorAll(".p-datepicker > input")) {
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-haspopup", "dialog");
  input.setAttribute("aria-expanded", "false"); // its script keeps this true to life
  input.setAttribute("aria-controls", `${input.parentElement.id}_panel`);
  const hint = input.closest(".field")?.querySelector(".hint[id]");
  if (hint) {
    input.setAttribute("aria-describedby", hint.id);
  }
}
// PrimeFaces closes the panel as soon as the page scrolls. The panel moves with its field, and on a phone it must be
// scrolled to reach the time below the days.
if (window.jQuery?.prime?.datePicker) {
  jQuery.prime.datePicker.prototype.bindScrollListener = () => {};
}
