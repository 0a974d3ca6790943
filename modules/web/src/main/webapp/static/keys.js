/*
 * Keys that work on every layout. A chord is the letter when the key gives a Latin letter, otherwise the letter that
 * stands there on a keyboard of the United States; digits always by their place. AltGr writes characters and is never
 * part of a chord. On macOS Ctrl stands for Alt with letters, and the command key for Ctrl, except with digits.
 */
export const mac = /Mac|iPhone|iPad/.test(navigator.platform);

const NAMED = new Set(["Enter", "Escape", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"]);

/** The chord of a keydown as the page writes it: Ctrl+Enter, Alt+X, Ctrl+1, or "" where it is none. */
export function chord(event, onMac = mac) {
  if (event.isComposing || event.getModifierState?.("AltGraph")) return "";
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code || "");
  const letter = /^[a-z]$/i.test(event.key)
    ? event.key.toUpperCase()
    : /^Key([A-Z])$/.exec(event.code || "")?.[1];
  const key = digit && (event.ctrlKey || event.altKey || event.metaKey) ? digit[1]
    : NAMED.has(event.key) ? event.key
    : letter ?? event.key;
  let ctrl = event.ctrlKey, alt = event.altKey;
  if (onMac) {
    if (digit) { /* Ctrl with a digit stays: ⌘ with a digit belongs to the browser */ }
    else if (letter && !NAMED.has(event.key) && event.ctrlKey && !event.metaKey) { ctrl = false; alt = true; }
    else if (event.metaKey) { ctrl = true; }
  } else if (event.metaKey) return "";
  return (ctrl ? "Ctrl+" : "") + (alt ? "Alt+" : "") + (event.shiftKey && (ctrl || alt) ? "Shift+" : "") + key;
}

/** Whether a key press belongs to a text that somebody writes. */
export function inText(target) {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches("input:not([type=checkbox],[type=radio]),textarea,select"));
}

/** What people read on their keyboard. */
export function shown(text) {
  if (!mac) return text;
  return text.split(" ").map(part => part === "Alt" ? (/[↓↑]/.test(text) ? "⌥" : "⌃")
    : part === "Ctrl" ? (/\d/.test(text) ? "⌃" : "⌘") : part === "⇧" ? "⇧" : part).join("");
}

/** The sheet of keys: the one list from which the page's chords, its sheet and its palette are made. */
export class Sheet {
  constructor(dialog, { letters = true } = {}) {
    this.dialog = dialog;
    this.letters = letters;
    this.commands = [...dialog.querySelectorAll("[data-command]")].map(row => ({
      name: row.dataset.command, chords: (row.dataset.chord || "").split(" ").filter(Boolean), label: row.querySelector("dt").textContent.trim(),
      keys: [...row.querySelectorAll("kbd")].map(kbd => shown(kbd.textContent)),
    }));
    if (mac) document.querySelectorAll("kbd.kbd").forEach(kbd => { kbd.textContent = shown(kbd.textContent); });
    dialog.querySelectorAll("[data-close]").forEach(button => button.addEventListener("click", () => dialog.close()));
  }

  /** The command that a keydown calls, or null. Single letters and signs work outside texts only. */
  find(event) {
    const pressed = chord(event);
    if (!pressed) return null;
    const bare = !/^(Ctrl|Alt)/.test(pressed);
    if (bare && (inText(event.target) || (pressed.length === 1 && !this.letters))) return null;
    const sign = pressed === "؟" ? "?" : pressed.length === 1 ? pressed.toUpperCase() : pressed;
    return this.commands.find(command => command.chords.includes(sign)) ?? null;
  }

  /** The digit of a keydown, by its place on the keyboard: with Ctrl anywhere, alone outside texts; 0 for none. */
  digit(event) {
    const pressed = /^(?:Digit|Numpad)([1-9])$/.exec(event.code || "")?.[1];
    const ours = event.ctrlKey || (this.letters && !inText(event.target));
    return pressed && ours && !event.altKey && !event.metaKey ? Number(pressed) : 0;
  }

  show() { if (!this.dialog.open) this.dialog.showModal(); }
}
