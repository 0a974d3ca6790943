@NullMarked
package org.turjuman.acceptance.architecture;

import org.jspecify.annotations.NullMarked;
