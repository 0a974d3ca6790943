package org.turjuman.language.internal.speech;

/**
 * A stretch between quotation marks: the tokens of its marks, and its words in the text without blanks at the ends.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark, or the token before which it ends where that mark is missing
 * @param closed whether the closing mark is there
 * @param next the first token after it
 */
record Quote(int open, int close, int from, int to, int words, boolean closed, int next) {}
