package org.turjuman.entities.internal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.language.api.Span;

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

    @Embedded
    @AttributeOverride(name = "act", column = @Column(name = "before_act_id"))
    private WhatWasSaid said;

    protected MentionBefore() {} // for Hibernate; equality is by id

    /**
     * What stood.
     *
     * @param mention of which words
     * @param act which act says something else
     * @param said what stood
     */
    MentionBefore(long mention, MentionActId act, WhatWasSaid said) {
        this.mention = mention;
        this.act = act.value();
        this.said = said;
    }

    /**
     * The same of the copy of the words in a newer revision.
     *
     * @param copy the words there
     * @param words those that a person had said, where they stand now; null for none
     */
    MentionBefore movedTo(long copy, @Nullable Span words) {
        return new MentionBefore(copy, new MentionActId(act), said.movedTo(words));
    }

    /** The number of the words. */
    long mention() {
        return mention;
    }

    WhatWasSaid said() {
        return said;
    }
}
