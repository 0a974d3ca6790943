/**
 * Translations from the request to the approval: queue, claims, drafts and versions, the working cut, review and four
 * eyes.
 *
 * <p>In come revisions with their segments; out go approved texts with the people who wrote and reviewed them, and events
 * about each step.
 *
 * <pre>
 *   segment ──> Unit ──> Target (empty → draft → confirmed → approved) ──> TargetApproved
 *   Translation: queued → claimed → drafted → in review → approved → published
 * </pre>
 */
@NullMarked
package org.turjuman.workflow;

import org.jspecify.annotations.NullMarked;
