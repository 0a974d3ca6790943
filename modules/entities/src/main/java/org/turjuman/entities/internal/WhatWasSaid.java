package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** What a person said of some words, now or before an act said something else; it never changes. */
@Embeddable
class WhatWasSaid {
    @Column(name = "act_id")
    private @Nullable Long act; // null for what was said before acts were kept, and once it was taken back

    @Column(columnDefinition = "text")
    private String covered;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict; // null once it was taken back

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type")
    private EntityType type;

    @Column(name = "said_start")
    private @Nullable Integer saidStart; // null unless the words were corrected

    @Column(name = "said_end")
    private @Nullable Integer saidEnd; // null unless the words were corrected

    @Column(name = "entity_id")
    private @Nullable Long entity; // null where no record is meant

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected WhatWasSaid() {} // for Hibernate

    /**
     * What somebody says.
     *
     * @param said what; null for that it is taken back
     * @param type of what the words name, as found or as said
     * @param covered the words that are meant
     * @param by whose word, in which act
     */
    WhatWasSaid(@Nullable NameDecision said, EntityType type, String covered, Deciding by) {
        MentionActId in = by.act();
        act = in == null ? null : in.value();
        this.covered = covered;
        this.type = type;
        decidedBy = by.person().value();
        decidedAt = by.at();
        if (said != null) {
            verdict = said.verdict();
            Span words = said.span();
            saidStart = words == null ? null : words.start();
            saidEnd = words == null ? null : words.end();
            EntityId meant = said.entity();
            entity = meant == null ? null : meant.value();
        }
    }

    /** The same of another record; null for none. */
    WhatWasSaid of(@Nullable EntityId meant) {
        return new WhatWasSaid(decision(words().orElse(null), meant), type, covered, by());
    }

    /** The same where the words that a person said stand elsewhere; null for none. */
    WhatWasSaid movedTo(@Nullable Span words) {
        return new WhatWasSaid(decision(words, entity().orElse(null)), type, covered, by());
    }

    /** What stands; empty once it was taken back. */
    Optional<NameDecision> decision() {
        return Optional.ofNullable(decision(words().orElse(null), entity().orElse(null)));
    }

    private @Nullable NameDecision decision(@Nullable Span words, @Nullable EntityId meant) {
        return verdict == null
                ? null
                : new NameDecision(verdict, verdict == Verdict.CORRECTED ? type : null, words, meant);
    }

    /** Whether a person said that this is a name, and it was not taken back. */
    boolean isName() {
        return verdict == Verdict.ACCEPTED || verdict == Verdict.CORRECTED;
    }

    /** The words as a person corrected them; empty where nobody did. */
    Optional<Span> words() {
        return saidStart == null || saidEnd == null ? Optional.empty() : Optional.of(new Span(saidStart, saidEnd));
    }

    /** The record that is meant, which may have been merged since; empty where none is. */
    Optional<EntityId> entity() {
        return entity == null ? Optional.empty() : Optional.of(new EntityId(entity));
    }

    EntityType type() {
        return type;
    }

    /** The words that are meant: those of a correction, otherwise those found or marked. */
    String covered() {
        return covered;
    }

    /** Whose word it is, in which act. */
    Deciding by() {
        return new Deciding(act == null ? null : new MentionActId(act), new PersonId(decidedBy), decidedAt);
    }
}
