/**
 * Notes in the margin: what colleagues or readers should know about some words of a source or of a translation.
 *
 * <p>In come selected words and what is said of them; the notes follow their words through every version and revision in
 * the same transaction, or are listed as lost until a person settles them.
 *
 * <pre>
 *   selection ──> Note + Anchor (position, quotation) ──> NoteWritten
 *   TargetRevised, UnitsRecut, RevisionAdded ──> Following ──> the same words | lost ──> NoteLost ──> ApprovalGate
 * </pre>
 */
@NullMarked
package org.turjuman.annotations;

import org.jspecify.annotations.NullMarked;
