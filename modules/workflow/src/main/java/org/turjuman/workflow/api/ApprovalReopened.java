package org.turjuman.workflow.api;

/**
 * What was approved is not any more: a unit got a new version, or the translation moved to a corrected source.
 *
 * @param translation which
 * @param target whose approval fell
 */
public record ApprovalReopened(TranslationId translation, TargetId target) {}
