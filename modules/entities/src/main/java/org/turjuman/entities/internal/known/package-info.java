/** The names that the desk knows at the start: tables in, forms for the recogniser out. */
@NullMarked
package org.turjuman.entities.internal.known;

import org.jspecify.annotations.NullMarked;
