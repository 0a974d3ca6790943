// Each decision sends the preview to the desk and shows it anew: the person stays where they were on the page.
const PLACE = "turjuman-intake-place";
const form = document.querySelector("#decisions");

form?.addEventListener("submit", (event) => {
  if (event.submitter?.id !== "take") { // what is wrong with storing stands at the top
    sessionStorage.setItem(PLACE, String(scrollY));
  }
});

const place = sessionStorage.getItem(PLACE);
sessionStorage.removeItem(PLACE);
if (form && place !== null) {
  scrollTo({ top: Number(place), behavior: "instant" });
  document.querySelector(".cut-words button")?.focus({ preventScroll: true });
}

// One button for all clean-ups of a kind; without a script each has its own box, and one button accepts all there are.
for (const button of document.querySelectorAll("[data-accept-kind]")) {
  const boxes = [...button.closest("li").querySelectorAll("input[name=fix]")];
  button.hidden = boxes.every(box => box.checked);
  button.previousElementSibling.hidden = boxes.length === 0 || !button.hidden;
  button.addEventListener("click", () => {
    boxes.forEach(box => { box.checked = true; });
    form.querySelector("#again").click();
  });
}
