/**
 * Notes on the words of a source or a translation, which follow their words when the text changes.
 *
 * <pre>
 * selection ──> Anchor (position + quotation) ── text changes ──> moved Anchor | lost
 * </pre>
 */
@NullMarked
package org.turjuman.annotations;

import org.jspecify.annotations.NullMarked;
