package org.turjuman.entities.api;

import java.time.Instant;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/**
 * Words of a source that a person said name an entity.
 *
 * @param id which
 * @param revision in which text
 * @param span which words, in UTF-16 units of that revision
 * @param entity what they name
 * @param decidedBy who said so
 * @param decidedByName their name
 * @param decidedAt when
 */
public record MentionView(
        MentionId id,
        RevisionId revision,
        Span span,
        EntityId entity,
        PersonId decidedBy,
        String decidedByName,
        Instant decidedAt) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public MentionId getId() {
        return id;
    }

    public RevisionId getRevision() {
        return revision;
    }

    public Span getSpan() {
        return span;
    }

    public EntityId getEntity() {
        return entity;
    }

    public String getDecidedByName() {
        return decidedByName;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }
}
