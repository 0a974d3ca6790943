/**
 * Tests of the whole desk: its architecture, the real EAR in a real WildFly, a browser.
 *
 * <pre>
 *   architecture   …Test     reads classes, SQL and bundles of every module
 *   inside         …IT       run inside the deployed desk, once on H2 and once on PostgreSQL
 *   this package   …IT       programs at the API, before the same deployment
 *                  …Journey  people at a browser, likewise
 *   operations     …IT       the launcher, a stock server, back-up: each brings its own server
 * </pre>
 *
 * <p>The server starts and the desk is deployed once for all classes of a run ({@link
 * org.turjuman.acceptance.SharedDesk}), so a test makes the articles and people it needs and expects others beside them.
 */
@NullMarked
package org.turjuman.acceptance;

import org.jspecify.annotations.NullMarked;
