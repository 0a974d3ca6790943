/** Who says what in a source, and whether its translation says the same of it: source and target in, findings out. */
@NullMarked
package org.turjuman.checks.internal.attributions;

import org.jspecify.annotations.NullMarked;
