@NullMarked
package org.turjuman.persistence.internal;

import org.jspecify.annotations.NullMarked;
