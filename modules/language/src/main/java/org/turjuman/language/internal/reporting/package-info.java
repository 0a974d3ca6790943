/** Reads who says what in English and French texts: word lists in, words of reporting with their sources out. */
@NullMarked
package org.turjuman.language.internal.reporting;

import org.jspecify.annotations.NullMarked;
