/** Finds what an author or a typesetter got wrong in an Arabic text: words, phrases, dates and sums. */
@NullMarked
package org.turjuman.language.internal.faults;

import org.jspecify.annotations.NullMarked;
