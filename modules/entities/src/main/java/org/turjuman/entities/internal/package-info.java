/** How the name authority works inside. */
@NullMarked
package org.turjuman.entities.internal;

import org.jspecify.annotations.NullMarked;
