package org.turjuman.language.internal.speech;

import org.turjuman.language.internal.speech.VerbForms.Form;

/**
 * A word of reporting where it stands.
 *
 * @param at its token
 * @param from where it begins in the text, after و or ف
 * @param form which form of which verb it is
 * @param joined whether و or ف stands before it, so that it opens a clause of its own
 */
record Cue(int at, int from, int to, Form form, boolean joined) {}
