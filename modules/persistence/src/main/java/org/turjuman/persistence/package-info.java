/**
 * The one persistence unit of the desk, the start of its migrations and the health of its database. Nobody calls it.
 *
 * <pre>
 *   start ──&gt; Migrations ──&gt; Schema: newer? half changed? foreign? ──&gt; refuse, in one sentence
 *                                   └─ otherwise migrate ──&gt; Hibernate validates ──&gt; the desk opens
 * </pre>
 *
 * <p>The tables belong to the modules: each brings its own files in {@code db/migration}, found together here. Their
 * versions are dates, so a module may add a file that is older than one another module has already applied.
 */
@NullMarked
package org.turjuman.persistence;

import org.jspecify.annotations.NullMarked;
