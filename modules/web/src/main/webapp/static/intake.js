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
