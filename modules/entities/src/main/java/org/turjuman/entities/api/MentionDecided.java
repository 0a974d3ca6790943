package org.turjuman.entities.api;

import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;

/**
 * A person said what some words of a source name, or took that back. Fired in the transaction that stores it.
 *
 * @param revision in which text
 * @param span which words
 * @param entity what they name
 * @param accepted false if it was taken back
 */
public record MentionDecided(RevisionId revision, Span span, EntityId entity, boolean accepted) {}
