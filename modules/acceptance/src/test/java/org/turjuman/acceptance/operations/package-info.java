@NullMarked
package org.turjuman.acceptance.operations;

import org.jspecify.annotations.NullMarked;
