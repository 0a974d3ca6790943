/* Places in texts, and the marks on them. */

const UNCOUNTED = ".no-headline,.cut-caret,.sn,del"; // what is shown in a text without being part of it

/** The place of a stretch of text inside an element. */
export function rangeOf(element, span) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0, started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(UNCOUNTED)) continue;
    if (!started && span.start < at + node.length) { range.setStart(node, span.start - at); started = true; }
    if (started && span.end <= at + node.length) { range.setEnd(node, span.end - at); return range; }
    at += node.length;
  }
  return null;
}

/** The words of an element that are selected: where they stand in its text, and what they are; null if there are none. */
export function selectedIn(element) {
  const selection = getSelection();
  if (!element || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const upTo = (node, offset) => {
    const before = document.createRange();
    before.selectNodeContents(element);
    before.setEnd(node, offset);
    const part = before.cloneContents();
    part.querySelectorAll(UNCOUNTED).forEach(one => one.remove());
    return part.textContent;
  };
  const start = upTo(range.startContainer, range.startOffset).length, whole = upTo(range.endContainer, range.endOffset).slice(start);
  const words = whole.trim(), from = start + whole.indexOf(words);
  return words ? { start: from, end: from + words.length, words } : null;
}

/** Selects a stretch of an element's text. */
export function select(element, span) {
  const range = rangeOf(element, span);
  if (!range) return;
  getSelection().removeAllRanges();
  getSelection().addRange(range);
}

export function highlight(key, ranges) {
  if (!("highlights" in CSS)) return;
  if (ranges.length) CSS.highlights.set(key, new Highlight(...ranges)); else CSS.highlights.delete(key);
}

export function clear() { for (const key of ["find-error", "find-warning", "find-source"]) highlight(key, []); }
