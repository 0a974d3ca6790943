package org.turjuman.workflow.api;

/**
 * The second person says that a text is right.
 *
 * @param translation which
 * @param target which
 * @param version at which version
 */
public record TargetApproved(TranslationId translation, TargetId target, VersionId version) {}
