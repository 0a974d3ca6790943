/** What other modules may use of the platform: who calls, what they may do, and what is written down about it. */
@NullMarked
package org.turjuman.platform.api;

import org.jspecify.annotations.NullMarked;
