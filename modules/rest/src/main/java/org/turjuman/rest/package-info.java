/**
 * The face for machines: JAX-RS resources under {@code /api/v1}, each a call to a front door with typed parameters.
 *
 * <pre>
 *   JSON ──> resource ──> front door ──> view ──> answer
 *                              └──> DeskProblem ──> problem+json
 * </pre>
 */
@NullMarked
package org.turjuman.rest;

import org.jspecify.annotations.NullMarked;
