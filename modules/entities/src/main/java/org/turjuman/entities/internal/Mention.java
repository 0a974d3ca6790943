package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.turjuman.entities.api.Verdict;
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

    @Column(name = "act_id")
    private @Nullable Long act; // null for what was said before acts were kept, and once it was taken back

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(name = "revision_id", updatable = false)
    private long revision;

    @Column(name = "span_start", updatable = false)
    private int start;

    @Column(name = "span_end", updatable = false)
    private int end;

    @Column(columnDefinition = "text")
    private String covered; // the words meant: those that a person said, otherwise those of the span

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "key_version")
    private int keyVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict; // null once it was taken back

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type")
    private EntityType type; // as found, or as a person said

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
        type = named;
        covered = words;
        formKey = "";
        decidedAt = by.at();
        say(said, named, words, by);
    }

    /** Says something else of the words; what, as in the constructor. */
    final void say(NameDecision said, EntityType named, String words, Deciding by) {
        acts++;
        MentionActId in = by.act();
        act = in == null ? null : in.value();
        verdict = said.verdict();
        type = named;
        Span corrected = said.span();
        saidStart = corrected == null ? null : corrected.start();
        saidEnd = corrected == null ? null : corrected.end();
        EntityId meant = said.entity();
        entity = meant == null ? null : meant.value();
        covered = words;
        fold();
        decidedBy = by.person().value();
        decidedAt = by.at();
    }

    /** What stands, for an act that says something else; empty where nothing does. */
    Optional<MentionBefore> before(MentionActId next) {
        long stored = Objects.requireNonNull(id, "stored");
        Deciding by = new Deciding(act == null ? null : new MentionActId(act), decidedBy(), decidedAt);
        return said().map(said -> new MentionBefore(stored, next, said, type, covered, by));
    }

    /**
     * Says again what stood before an act that was taken back.
     *
     * @param before what stood
     * @param meant its record as it is now; null for none
     */
    void restore(MentionBefore before, @Nullable EntityId meant) {
        say(before.said(meant), before.type(), before.covered(), before.by());
    }

    /** Takes back what was said. */
    void unsay(PersonId by, Instant at) {
        acts++;
        act = null;
        verdict = null;
        saidStart = null;
        saidEnd = null;
        entity = null;
        decidedBy = by.value();
        decidedAt = at;
    }

    /** Writes the key anew, after an upgrade that folds differently. */
    final void fold() {
        formKey = FormKeys.folded(covered);
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
        NameDecision said = said().orElseThrow();
        return new Mention(
                article(),
                newer,
                span,
                new NameDecision(said.verdict(), said.type(), words, said.entity()),
                type,
                covered,
                new Deciding(act == null ? null : new MentionActId(act), decidedBy(), decidedAt));
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
        return saidStart == null || saidEnd == null ? span() : new Span(saidStart, saidEnd);
    }

    String formKey() {
        return formKey;
    }

    EntityType type() {
        return type;
    }

    /** The record that is meant; empty where none is. */
    Optional<EntityId> entity() {
        return entity == null ? Optional.empty() : Optional.of(new EntityId(entity));
    }

    /** What stands; empty once it was taken back. */
    Optional<NameDecision> said() {
        if (verdict == null) {
            return Optional.empty();
        }
        boolean corrected = verdict == Verdict.CORRECTED;
        return Optional.of(new NameDecision(
                verdict, corrected ? type : null, saidStart == null ? null : words(), entity().orElse(null)));
    }

    /** Whether a person said that this is a name, and it was not taken back. */
    boolean isName() {
        return verdict == Verdict.ACCEPTED || verdict == Verdict.CORRECTED;
    }

    /** Rises with every act, from 1. */
    int version() {
        return acts;
    }

    ReadingKey key() {
        return ReadingKey.of(revision(), MentionKind.NAME, span());
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** Of words that name a record. */
    MentionView view(String decidedByName) {
        return new MentionView(
                id(), revision(), words(), entity().orElseThrow(), decidedBy(), decidedByName, decidedAt);
    }
}
