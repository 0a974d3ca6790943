/** The rules behind the front doors: how sentences are cut, letters folded, defects found. Closed to other modules. */
@NullMarked
package org.turjuman.language.internal;

import org.jspecify.annotations.NullMarked;
