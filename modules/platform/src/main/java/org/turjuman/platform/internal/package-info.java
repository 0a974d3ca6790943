/** How the platform does it; closed to other modules. */
@NullMarked
package org.turjuman.platform.internal;

import org.jspecify.annotations.NullMarked;
