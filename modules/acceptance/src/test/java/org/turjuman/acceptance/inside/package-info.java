@NullMarked
package org.turjuman.acceptance.inside;

import org.jspecify.annotations.NullMarked;
