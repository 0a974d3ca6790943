/**
 * Runs the desk on one machine, in the foreground, for the one command of the README.
 *
 * <pre>
 *   Settings ──&gt; DataFolder (held) ──&gt; ServerBase (fresh) ──&gt; ServerCommand ──&gt; Server ──&gt; Welcome
 *       └───────────────┴──────────────────┴───── CannotStart: one sentence ─────────┘
 * </pre>
 *
 * <p>The server listens on loopback only, keeps its data in a folder that outlives builds, and everything else in
 * {@code target}. Whatever is in the way is said in one sentence, and the exit code is then not 0.
 */
@NullMarked
package org.turjuman.launcher;

import org.jspecify.annotations.NullMarked;
