/* Places in texts, and the marks on them. */

/** The place of a stretch of text inside an element. */
export function rangeOf(element, span) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0, started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(".no-headline,.cut-caret")) continue;
    if (!started && span.start <= at + node.length) { range.setStart(node, span.start - at); started = true; }
    if (started && span.end <= at + node.length) { range.setEnd(node, span.end - at); return range; }
    at += node.length;
  }
  return null;
}

export function highlight(key, ranges) {
  if (!("highlights" in CSS)) return;
  if (ranges.length) CSS.highlights.set(key, new Highlight(...ranges)); else CSS.highlights.delete(key);
}

export function clear() { for (const key of ["find-error", "find-warning", "find-source", "note"]) highlight(key, []); }
