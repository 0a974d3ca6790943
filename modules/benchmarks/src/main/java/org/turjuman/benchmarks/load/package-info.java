/**
 * Fills a desk and lets six people and a reader work at it, to see how long its pages take.
 *
 * <pre>
 *   Sentences ──&gt; Filling (500 articles, 20 editions, a long one) ──&gt; people at work ──&gt; Timings ──&gt; table
 *                                                                     each page once ──&gt; SqlCount ──┘
 * </pre>
 */
@NullMarked
package org.turjuman.benchmarks.load;

import org.jspecify.annotations.NullMarked;
