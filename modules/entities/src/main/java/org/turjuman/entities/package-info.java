/**
 * The name authority: who and what the articles speak of, how each is called in every language, and where a person said
 * that some words name one of them.
 *
 * <p>In come records that people keep and words that they select; out go the names that a stretch of a revision holds,
 * with the form that the desk writes for them.
 *
 * <pre>
 *   Names ──> Entity (type, forms with status, note) ──> EntityRenamed
 *   revision ──> NameRecognition ──> FoundName (span, type, candidates)
 *   found names + what people said (Mention) ──> NameSheet ──> NamedInSource, NameInText
 *   Mentions ──> Mention (accepted, rejected, corrected; remembered by form) ──> MentionDecided
 *   revision ──> Readings (values, speech, sources) ──> what a person says of them ──> ReadingDecided
 *   Readings + linked names ──> Ledger (who says what, how it stands) ──> ClaimDecided
 * </pre>
 */
@NullMarked
package org.turjuman.entities;

import org.jspecify.annotations.NullMarked;
