/** Snapshots, their tables, and the formats that are written from them. */
@NullMarked
package org.turjuman.publication.internal;

import org.jspecify.annotations.NullMarked;
