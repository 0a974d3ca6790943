/** Reads who says what in Arabic text: word lists in, quotations and sources with their spans out. */
@NullMarked
package org.turjuman.language.internal.speech;

import org.jspecify.annotations.NullMarked;
