package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.MentionView;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/** Words of a revision of which a person said what they name, or that they name nothing. */
@Entity
@Table(name = "entities_mention")
class Mention {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int acts;

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(name = "revision_id", updatable = false)
    private long revision;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "key_version")
    private int keyVersion;

    @Embedded
    private WhatWasSaid said;

    protected Mention() {} // for Hibernate; equality is by id

    /**
     * Words of which a person says something.
     *
     * @param span where the desk found them or the person marked them
     * @param said what
     * @param named the type of what they name, as found or as said
     * @param words those that are meant
     * @param by whose word, in which act
     */
    Mention(
            ArticleId article,
            RevisionId revision,
            Span span,
            NameDecision said,
            EntityType named,
            String words,
            Deciding by) {
        this.article = article.value();
        this.revision = revision.value();
        start = span.start();
        end = span.end();
        formKey = "";
        this.said = new WhatWasSaid(said, named, words, by);
        acts = 1;
        fold();
    }

    /** Says something else of the words; what, as in the constructor. */
    void say(NameDecision said, EntityType named, String words, Deciding by) {
        say(new WhatWasSaid(said, named, words, by));
    }

    private void say(WhatWasSaid other) {
        acts++;
        said = other;
        fold();
    }

    /** What stands, for an act that says something else; empty where nothing does. */
    Optional<MentionBefore> before(MentionActId next) {
        long stored = Objects.requireNonNull(id, "stored");
        return said().map(stands -> new MentionBefore(stored, next, said));
    }

    /**
     * Says again what stood before an act that was taken back.
     *
     * @param before what stood
     * @param meant its record as it is now; null for none
     */
    void restore(MentionBefore before, @Nullable EntityId meant) {
        say(before.said().of(meant));
    }

    /** Takes back what was said. */
    void unsay(PersonId by, Instant at) {
        acts++;
        said = new WhatWasSaid(null, said.type(), said.covered(), new Deciding(null, by, at));
    }

    /** Writes the key anew, after an upgrade that folds differently. */
    final void fold() {
        formKey = FormKeys.folded(said.covered());
        keyVersion = Folding.VERSION;
    }

    /**
     * The same said of the words where they stand in a newer revision.
     *
     * @param newer which
     * @param span where they stand
     * @param words those that a person said, where they stand now; null for none
     */
    Mention movedTo(RevisionId newer, Span span, @Nullable Span words) {
        WhatWasSaid moved = said.movedTo(words);
        return new Mention(
                article(), newer, span, moved.decision().orElseThrow(), moved.type(), moved.covered(), moved.by());
    }

    MentionId id() {
        return new MentionId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    RevisionId revision() {
        return new RevisionId(revision);
    }

    /** Where the desk found the words, or a person marked them. */
    Span span() {
        return new Span(start, end);
    }

    /** The words that are meant: those of a correction, otherwise those of the span. */
    Span words() {
        return said.words().orElseGet(this::span);
    }

    String formKey() {
        return formKey;
    }

    EntityType type() {
        return said.type();
    }

    /** The record that is meant; empty where none is. */
    Optional<EntityId> entity() {
        return said.entity();
    }

    /** What stands; empty once it was taken back. */
    Optional<NameDecision> said() {
        return said.decision();
    }

    /** Whether a person said that this is a name, and it was not taken back. */
    boolean isName() {
        return said.isName();
    }

    /** Rises with every act, from 1. */
    int version() {
        return acts;
    }

    ReadingKey key() {
        return ReadingKey.of(revision(), MentionKind.NAME, span());
    }

    PersonId decidedBy() {
        return said.by().person();
    }

    Instant decidedAt() {
        return said.by().at();
    }

    /** Of words that name a record. */
    MentionView view(String decidedByName) {
        return new MentionView(
                id(), revision(), words(), entity().orElseThrow(), decidedBy(), decidedByName, decidedAt());
    }
}
