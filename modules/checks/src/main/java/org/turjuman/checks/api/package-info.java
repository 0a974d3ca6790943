/** The front door of the checks, what is asked of it and what it answers. */
@NullMarked
package org.turjuman.checks.api;

import org.jspecify.annotations.NullMarked;
