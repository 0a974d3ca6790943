/** The checks themselves: pure functions of a request, one class a family. Closed to other modules. */
@NullMarked
package org.turjuman.checks.internal;

import org.jspecify.annotations.NullMarked;
