package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** What stood of some words before an act said something else of them. */
@Entity
@Immutable
@Table(name = "entities_mention_before")
class MentionBefore {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "mention_id")
    private long mention;

    @Column(name = "act_id")
    private long act;

    @Column(name = "before_act_id")
    private @Nullable Long beforeAct; // null for what was said before acts were kept

    @Column(columnDefinition = "text")
    private String covered;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type")
    private EntityType type;

    @Column(name = "said_start")
    private @Nullable Integer saidStart; // null unless the words were corrected

    @Column(name = "said_end")
    private @Nullable Integer saidEnd; // null unless the words were corrected

    @Column(name = "entity_id")
    private @Nullable Long entity; // null where no record was meant

    @Column(name = "decided_by")
    private long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected MentionBefore() {} // for Hibernate; equality is by id

    /**
     * What stood.
     *
     * @param mention of which words
     * @param act which act says something else
     * @param said what stood
     * @param type of what the words named
     * @param covered the words that were meant
     * @param by whose word it was, in which act
     */
    MentionBefore(long mention, MentionActId act, NameDecision said, EntityType type, String covered, Deciding by) {
        this.mention = mention;
        this.act = act.value();
        MentionActId before = by.act();
        beforeAct = before == null ? null : before.value();
        this.covered = covered;
        verdict = said.verdict();
        this.type = type;
        Span words = said.span();
        saidStart = words == null ? null : words.start();
        saidEnd = words == null ? null : words.end();
        EntityId meant = said.entity();
        entity = meant == null ? null : meant.value();
        decidedBy = by.person().value();
        decidedAt = by.at();
    }

    /**
     * The same of the copy of the words in a newer revision.
     *
     * @param copy the words there
     * @param words those that a person had said, where they stand now; null for none
     */
    MentionBefore movedTo(long copy, @Nullable Span words) {
        return new MentionBefore(copy, new MentionActId(act), said(entity().orElse(null), words), type, covered, by());
    }

    /** The words as a person had corrected them; empty where nobody had. */
    Optional<Span> words() {
        return saidStart == null || saidEnd == null ? Optional.empty() : Optional.of(new Span(saidStart, saidEnd));
    }

    /** The record that was meant, which may have been merged since; empty where none was. */
    Optional<EntityId> entity() {
        return entity == null ? Optional.empty() : Optional.of(new EntityId(entity));
    }

    /**
     * What was said.
     *
     * @param meant the record as it is now; null for none
     */
    NameDecision said(@Nullable EntityId meant) {
        return said(meant, words().orElse(null));
    }

    private NameDecision said(@Nullable EntityId meant, @Nullable Span words) {
        return new NameDecision(verdict, verdict == Verdict.CORRECTED ? type : null, words, meant);
    }

    EntityType type() {
        return type;
    }

    String covered() {
        return covered;
    }

    /** Whose word it was, in which act. */
    Deciding by() {
        return new Deciding(beforeAct == null ? null : new MentionActId(beforeAct), new PersonId(decidedBy), decidedAt);
    }
}
