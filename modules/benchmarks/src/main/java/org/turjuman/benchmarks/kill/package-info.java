/**
 * Kills a desk while people save, and looks whether everything that was acknowledged is there.
 *
 * <pre>
 *   Writers ──&gt; Sheet (what was sent, what was acknowledged) ──&gt; kill ──&gt; start again ──&gt; Inspection ──&gt; Tally
 * </pre>
 */
@NullMarked
package org.turjuman.benchmarks.kill;

import org.jspecify.annotations.NullMarked;
