/** How notes are kept and how their anchors follow the text. Closed to other modules. */
@NullMarked
package org.turjuman.annotations.internal;

import org.jspecify.annotations.NullMarked;
