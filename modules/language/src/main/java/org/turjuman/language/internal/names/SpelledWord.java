package org.turjuman.language.internal.names;

/**
 * A word of the lexicon and a spelling of it, both without the article: what {@link LearnedSpeller} learns from.
 *
 * @param arabic without vowel marks
 * @param latin in small letters without accents and signs
 * @param habit after which manner
 * @param weight 1 for the usual spelling, less for others
 */
record SpelledWord(String arabic, boolean article, String latin, Habit habit, double weight) {}
