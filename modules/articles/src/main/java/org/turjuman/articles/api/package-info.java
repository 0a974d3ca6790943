/** What other modules may use of the articles: their front doors, views, events and problems. */
@NullMarked
package org.turjuman.articles.api;

import org.jspecify.annotations.NullMarked;
