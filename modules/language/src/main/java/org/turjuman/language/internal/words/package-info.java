/** Words taken apart: clitics, stems, keys and lemmas. */
@NullMarked
package org.turjuman.language.internal.words;

import org.jspecify.annotations.NullMarked;
