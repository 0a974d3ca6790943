/** How articles are taken in, cut, stored and compared; closed to other modules. */
@NullMarked
package org.turjuman.articles.internal;

import org.jspecify.annotations.NullMarked;
