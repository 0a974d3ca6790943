package org.turjuman.entities.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;

/**
 * A person said what some words of a source name, or that they name nothing, or took that back. Fired in the transaction
 * that stores it.
 *
 * @param revision in which text
 * @param span which words, where the desk found them or the person marked them
 * @param entity what they name; null where they name nothing, or nothing that has a record
 * @param accepted false if they were said to name nothing, or it was taken back
 */
public record MentionDecided(
        RevisionId revision, Span span, @Nullable EntityId entity, boolean accepted) {}
