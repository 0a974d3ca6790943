/**
 * The people of the desk and what each may do: roles and permissions, sign-in, tokens, the audit trail, settings and the
 * clock.
 *
 * <p>In comes who calls (a session or a token); out goes {@link org.turjuman.platform.api.Caller}, which every front
 * door asks before it acts.
 *
 * <pre>
 *   request ──> Caller ──> Permission ──> front door ──> Audit
 * </pre>
 */
@NullMarked
package org.turjuman.platform;

import org.jspecify.annotations.NullMarked;
