// Writes the page and the order of a table into the address after each of its events, so that it can be sent to a
// colleague; the view's parameters start the table there again.
function write(table) {
  const address = new URL(location.href);
  const page = table.querySelector(".ui-paginator-page.ui-state-active");
  const number = page ? page.textContent.trim() : "1";
  const sorted = [...table.querySelectorAll("th.ui-sortable-column")].find((head) =>
    ["ascending", "descending"].includes(head.getAttribute("aria-sort")));
  set(address, "page", number === "1" ? "" : number);
  set(address, "sort", sorted ? (sorted.getAttribute("aria-sort") === "descending" ? "-" : "") + sorted.id.split(":").pop() : "");
  history.replaceState(history.state, "", address);
}

function set(address, name, value) {
  if (value) {
    address.searchParams.set(name, value);
  } else {
    address.searchParams.delete(name);
  }
}

if (window.jQuery) {
  window.jQuery(document).on("pfAjaxComplete", () => {
    // the widget marks the sorted column after the answer has been put into the page
    setTimeout(() => document.querySelectorAll(".ui-datatable.addressed").forEach(write));
  });
}
