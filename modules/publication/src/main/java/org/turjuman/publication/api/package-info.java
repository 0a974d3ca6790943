/** The front doors of publication, with its ids, views, events and problems. */
@NullMarked
package org.turjuman.publication.api;

import org.jspecify.annotations.NullMarked;
