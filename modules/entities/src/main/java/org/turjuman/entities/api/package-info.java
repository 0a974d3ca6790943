/** What other modules may use of the name authority. */
@NullMarked
package org.turjuman.entities.api;

import org.jspecify.annotations.NullMarked;
