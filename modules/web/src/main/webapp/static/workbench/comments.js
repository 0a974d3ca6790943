/* Comments on the open unit. */
import { items } from "../desk-api.js";
import { $, api, bench } from "../page.js";
import { make, whenSent } from "../parts.js";
import { announce, say, tell, when, why } from "../words.js";
import { unfold } from "./fold.js";
import { current, editor } from "./units.js";

export function showComments(unit, list) {
  const open = list.filter(one => one.open).length;
  $("comments-count").textContent = list.length || "";
  unit.row.dataset.comments = open;
  $("comments-list").replaceChildren(...list.map(thread => {
    const reply = make("form", { className: "row" }, make("input", { className: "input", dir: "auto", required: true, ariaLabel: say(thread.open ? "answer" : "ask-again"), placeholder: say(thread.open ? "answer" : "ask-again") }), make("button", { className: "btn btn--s", textContent: say("send") }));
    whenSent(reply, async () => {
      try {
        await api.call("POST", `comments/${thread.id}/${thread.open ? "answers" : "questions"}`, { text: reply.querySelector("input").value });
        await showAgain(unit);
      } catch (problem) { tell(why(problem)); }
    });
    return make("div", { className: `thread${thread.open ? " thread--open" : ""}` },
      make("span", { className: thread.open ? "tag tag--warning" : "tag", textContent: say(thread.open ? "comment-open" : "comment-answered") }),
      ...thread.remarks.map(remark => make("div", { className: "note-item note-item--plain" }, make("p", { dir: "auto", textContent: remark.text }), make("p", { className: "by" }, make("bdi", { textContent: remark.byName }), ` · ${when(remark.at)}`))),
      bench.dataset.comment === "true" ? reply : null);
  }));
}

async function showAgain(unit) {
  const list = items(await api.get(`units/${unit.id}/comments`));
  if (unit === current) showComments(unit, list); // the panel may be another unit's by now
}

whenSent($("comment-form"), async () => {
  const text = $("comment-text"), unit = current, sent = text.value;
  if (!sent.trim()) return;
  try {
    await api.call("POST", `units/${unit.id}/comments`, { text: sent.trim() });
    if (text.value === sent) text.value = "";
    announce(say("commented"));
    await showAgain(unit);
    if (unit === current) editor()?.focus();
  } catch (problem) { tell(why(problem)); }
});

export function comment() {
  const text = $("comment-text");
  if (!text) { tell(say("cannot-comment")); return; }
  unfold();
  text.scrollIntoView({ block: "nearest" });
  text.focus();
}
