/**
 * The names of a source against those of its translation.
 *
 * <pre>
 * names of the source ──> Presence (shown? by a form, a part, an adjective, its capital) ──> missing · other · avoided
 * names of the target ──> Explanations (does the source speak of it?) ──────────────────────> added · other
 * </pre>
 */
@NullMarked
package org.turjuman.checks.internal.names;

import org.jspecify.annotations.NullMarked;
