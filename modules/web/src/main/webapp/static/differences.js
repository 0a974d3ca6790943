/* Word differences, for two texts that must be told apart. */

const words = text => text.match(/\s*\S+/gu) ?? [];

/** The words of `after`, each with whether it stands in `before` too (longest common subsequence). */
function marked(before, after) {
  const a = words(before), b = words(after);
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i][j] = a[i].trim() === b[j].trim() ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const out = [];
  for (let i = 0, j = 0; j < b.length;) {
    if (i < a.length && a[i].trim() === b[j].trim()) { out.push([b[j++], true]); i++; }
    else if (i < a.length && table[i + 1][j] > table[i][j + 1]) i++;
    else out.push([b[j++], false]);
  }
  return out;
}

/** Writes a text into an element, with the words that the other one has not in <ins>. */
export function showDifferences(element, other, text) {
  element.replaceChildren();
  let open = null;
  for (const [word, both] of marked(other, text)) {
    if (both) { open = null; element.append(word); continue; }
    if (!open) { open = document.createElement("ins"); element.append(open); }
    open.append(word);
  }
}
