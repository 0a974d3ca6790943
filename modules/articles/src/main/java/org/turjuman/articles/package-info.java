/**
 * The source: how a press article comes onto the desk, is kept as it came, and is cut into sentences.
 *
 * <p>In come pasted text and files; out go revisions whose segments tile the text, and the news of them.
 *
 * <pre>
 *   raw input ──> Original (bytes, SHA-256) ──> Revision (text) ──> Paragraphs, Segments ──> ArticleTaken, RevisionAdded
 *   revision ──> Defects ──> Decision (follow, correct, note, ask) ──> DefectDecided
 * </pre>
 */
@NullMarked
package org.turjuman.articles;

import org.jspecify.annotations.NullMarked;
