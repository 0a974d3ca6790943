/**
 * What an editor would underline: a translated sentence held against its source.
 *
 * <p>In comes a source text and its translation with their languages; out come findings, each with where, how grave,
 * a sentence in the reader's language and, where it is safe, the words that mend it. Nothing is stored and nothing is
 * changed here.
 *
 * <pre>
 * source, target ──> numbers · quotations · punctuation · spelling · length · consistency ──> findings
 * </pre>
 */
@NullMarked
package org.turjuman.checks;

import org.jspecify.annotations.NullMarked;
