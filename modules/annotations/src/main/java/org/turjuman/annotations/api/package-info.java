/** What other modules may use of the notes. */
@NullMarked
package org.turjuman.annotations.api;

import org.jspecify.annotations.NullMarked;
