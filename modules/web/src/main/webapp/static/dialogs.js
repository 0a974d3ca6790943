// Buttons that open and close a dialog of their page: before an act that cannot be undone. Escape closes it too.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-opens], [data-closes]");
  if (button?.dataset.opens) {
    document.getElementById(button.dataset.opens).showModal();
  } else if (button) {
    document.getElementById(button.dataset.closes).close();
  }
});
