/**
 * Editions: what readers get, for good.
 *
 * <p>In come approved translations with their notes, and what is known of the source; out go editions that never change,
 * and every format of a whole translation.
 *
 * <pre>
 *   approved translation ──> preview ──> Edition 1 ──> correction ──> Edition 2 (with a note) ──> withdrawal (410, with a note)
 *                                           └──> page, JSON, Web Annotation, feed, take-away
 * </pre>
 */
@NullMarked
package org.turjuman.publication;

import org.jspecify.annotations.NullMarked;
