/**
 * Fills a desk and lets five people and a reader work at it, to see how long its pages take.
 *
 * <pre>
 *   Sentences ──&gt; Filling (500 articles, 20 editions) ──&gt; people at work ──&gt; Timings ──&gt; table
 *                                                         each page once ──&gt; SqlCount ──┘
 * </pre>
 */
@NullMarked
package org.turjuman.benchmarks.load;

import org.jspecify.annotations.NullMarked;
