package org.turjuman.language.internal.speech;

/** Words that name somebody: from token {@code first} to before token {@code end}, and where they stand in the text. */
record Phrase(int first, int end, int from, int to) {}
