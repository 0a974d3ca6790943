/**
 * Arabic text, and the languages it is translated into, seen as words: what every other module knows about letters,
 * sentences and spelling it learns here.
 *
 * <p>Text comes in exactly as it was taken in; spans, keys and proposals go out. Nothing in this module alters a text
 * by itself, knows a server or a database, or remembers anything but its own word list.
 *
 * <pre>
 * bytes ──> TextDecoding ──> text ──> Sentences, Words, Folding ──> Span
 *                                 └─> Hygiene ──> TextDefect ──> (a person accepts) ──> EditedText
 * </pre>
 */
@NullMarked
package org.turjuman.language;

import org.jspecify.annotations.NullMarked;
