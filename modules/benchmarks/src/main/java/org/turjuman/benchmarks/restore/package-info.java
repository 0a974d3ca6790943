/**
 * Runs the back-up and restore commands of docs/deploying.md as they stand there.
 */
@NullMarked
package org.turjuman.benchmarks.restore;

import org.jspecify.annotations.NullMarked;
