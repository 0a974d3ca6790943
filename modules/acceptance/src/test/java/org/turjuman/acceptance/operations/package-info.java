/**
 * The desk as IT meets it, each class with servers of its own: the launcher, a stock WildFly, kills, back-up.
 */
@NullMarked
package org.turjuman.acceptance.operations;

import org.jspecify.annotations.NullMarked;
