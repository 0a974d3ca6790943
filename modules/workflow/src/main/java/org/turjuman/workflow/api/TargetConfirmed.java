package org.turjuman.workflow.api;

/**
 * The author says that a text is right.
 *
 * @param translation which
 * @param target which
 * @param version at which version
 */
public record TargetConfirmed(TranslationId translation, TargetId target, VersionId version) {}
