/** The front doors of the language module and the values they give: spans, languages, keys, defects. */
@NullMarked
package org.turjuman.language.api;

import org.jspecify.annotations.NullMarked;
