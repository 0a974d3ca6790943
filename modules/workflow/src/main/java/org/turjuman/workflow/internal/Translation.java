package org.turjuman.workflow.internal;

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
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Step;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.Translations;

/**
 * One article into one language. Its row is locked by whatever changes anything of the translation, so that all changes
 * of one translation come one after the other.
 */
@Entity
@Table(name = "workflow_translation")
class Translation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "article_id", updatable = false)
    private long article;

    @Column(name = "revision_id")
    private long revision;

    @Column(name = "newest_revision_id")
    private long newestRevision;

    @Column(name = "source_language", updatable = false)
    private String sourceLanguage;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    private TranslationState state = TranslationState.QUEUED;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @Column(name = "due_at")
    @Nullable
    private Instant due; // nobody said

    @Column(name = "holder_id")
    @Nullable
    private Long holder; // nobody writes it

    @Column(name = "saved_at")
    @Nullable
    private Instant savedAt; // nobody writes it

    @Column(name = "reviser_id")
    @Nullable
    private Long reviser; // nobody has the review

    @Column(name = "review_round")
    private int round;

    private int words;

    @Column(name = "search_key", columnDefinition = "text")
    private String searchKey;

    @Column(columnDefinition = "text")
    @Nullable
    private String reason; // of the return or the correction, while that lasts

    @Column(name = "reason_by")
    @Nullable
    private Long reasonBy; // whose reason it is

    @Column(name = "override_reason", columnDefinition = "text")
    @Nullable
    private String overrideReason; // no chief has overridden

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    @Column(name = "requested_by", updatable = false)
    private long requestedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    @Nullable
    private Instant publishedAt; // never yet

    protected Translation() {} // for Hibernate; equality is by id

    Translation(
            ArticleId article,
            RevisionId revision,
            Language sourceLanguage,
            Language language,
            PersonId requestedBy,
            Instant now) {
        this.article = article.value();
        this.revision = revision.value();
        newestRevision = this.revision;
        this.sourceLanguage = sourceLanguage.tag();
        this.language = language.tag();
        this.requestedBy = requestedBy.value();
        requestedAt = now;
        changedAt = now;
        priority = Priority.NORMAL;
        searchKey = "";
    }

    /** A hold that nobody renewed for a day is given back, without anyone doing anything. */
    boolean hasExpired(Instant now) {
        return state.expires() && savedAt != null && !now.isBefore(savedAt.plus(Translations.HOLD));
    }

    /** A review has no end of its own, so that no clock is needed. */
    boolean isInReview() {
        return state == TranslationState.IN_REVIEW;
    }

    TranslationState state(Instant now) {
        return hasExpired(now) ? TranslationState.QUEUED : state;
    }

    @Nullable
    PersonId holder(Instant now) { // null while nobody holds it
        return hasExpired(now) ? null : storedHolder();
    }

    @Nullable
    PersonId storedHolder() { // null while nobody holds it; an expired hold still counts
        return holder == null ? null : new PersonId(holder);
    }

    boolean isHeldBy(PersonId person, Instant now) {
        return person.equals(holder(now));
    }

    void take(Step step, Instant now) {
        state = StateTable.take(step, state(now));
        changedAt = now;
    }

    void want(Priority newPriority, @Nullable Instant newDue, Instant now) { // null due: whenever
        priority = newPriority;
        due = newDue;
        changedAt = now;
    }

    void describe(String key, int wordCount) {
        searchKey = key;
        words = wordCount;
    }

    void heldBy(PersonId person, Instant now) {
        holder = person.value();
        savedAt = now;
    }

    /** The hold goes on for a day from now. */
    void saved(Instant now) {
        savedAt = now;
    }

    void heldByNobody() {
        holder = null;
        savedAt = null;
    }

    void reviewedBy(@Nullable PersonId person) { // null when nobody has the review
        reviser = person == null ? null : person.value();
    }

    int nextRound() {
        overrideReason = null;
        return ++round;
    }

    void because(@Nullable String why, @Nullable PersonId who) { // null when the reason is gone
        reason = why;
        reasonBy = who == null ? null : who.value();
    }

    void overridden(@Nullable String why) { // null when the next round begins
        overrideReason = why;
    }

    void moveTo(RevisionId newRevision) {
        revision = newRevision.value();
    }

    void published(Instant now) {
        publishedAt = now;
    }

    void changed(Instant now) {
        changedAt = now;
    }

    TranslationId id() {
        return new TranslationId(id);
    }

    ArticleId article() {
        return new ArticleId(article);
    }

    RevisionId revision() {
        return new RevisionId(revision);
    }

    /** Whether the source has a newer revision. */
    boolean isBehind() {
        return revision != newestRevision;
    }

    Language sourceLanguage() {
        return Language.of(sourceLanguage);
    }

    Language language() {
        return Language.of(language);
    }

    Priority priority() {
        return priority;
    }

    @Nullable
    Instant due() { // null: whenever
        return due;
    }

    @Nullable
    Instant savedAt() { // null while nobody holds it
        return savedAt;
    }

    @Nullable
    PersonId reviser() { // null while nobody has the review
        return reviser == null ? null : new PersonId(reviser);
    }

    int round() {
        return round;
    }

    int words() {
        return words;
    }

    @Nullable
    String reason() { // null unless it was returned or is being corrected
        return reason;
    }

    @Nullable
    PersonId reasonBy() { // null unless there is a reason
        return reasonBy == null ? null : new PersonId(reasonBy);
    }

    @Nullable
    String overrideReason() { // null unless a chief has overridden
        return overrideReason;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    PersonId requestedBy() {
        return new PersonId(requestedBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean wasPublished() {
        return publishedAt != null;
    }
}
