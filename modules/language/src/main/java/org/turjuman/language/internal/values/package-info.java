/** Reads the values of Arabic text: word lists in, spans with ISO 8601 and EDTF values out. */
@NullMarked
package org.turjuman.language.internal.values;

import org.jspecify.annotations.NullMarked;
