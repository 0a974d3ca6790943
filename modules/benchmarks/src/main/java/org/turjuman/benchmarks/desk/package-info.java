/**
 * A desk for programs that measure it: the real launcher and server in processes of their own, a PostgreSQL beside
 * them, and people who work over HTTP.
 *
 * <pre>
 *   PostgresProcess ──&gt; DeskPlace ──&gt; DeskProcess &lt;── Colleague
 * </pre>
 */
@NullMarked
package org.turjuman.benchmarks.desk;

import org.jspecify.annotations.NullMarked;
