/** Finds names: known ones, and others by the words around and inside them. */
@NullMarked
package org.turjuman.language.internal.recognition;

import org.jspecify.annotations.NullMarked;
