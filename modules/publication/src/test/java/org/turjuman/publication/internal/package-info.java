@NullMarked
package org.turjuman.publication.internal;

import org.jspecify.annotations.NullMarked;
