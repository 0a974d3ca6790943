/**
 * Programs that measure the desk and print what docs/results.md holds; outside the default build.
 *
 * <pre>
 *   desk (a real desk and people) ──&gt; kill (nothing acknowledged is lost)
 *                                 └─&gt; load (how long pages take)
 * </pre>
 */
@NullMarked
package org.turjuman.benchmarks;

import org.jspecify.annotations.NullMarked;
