package org.turjuman.entities.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.MentionActId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/**
 * What is found in a text and what people say of it, by the words.
 *
 * @param text the text
 */
record Sayings(String text) {
    static final PersonId NORA = new PersonId(7);

    static NameDecision accepted(long entity) {
        return new NameDecision(Verdict.ACCEPTED, null, null, new EntityId(entity));
    }

    static NameDecision rejected() {
        return new NameDecision(Verdict.REJECTED, null, null, null);
    }

    static NameDecision corrected(Span words) {
        return new NameDecision(Verdict.CORRECTED, null, words, null);
    }

    static NameDecision corrected(EntityType type) {
        return new NameDecision(Verdict.CORRECTED, type, null, null);
    }

    static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }

    /** The first place of some words. */
    Span span(String words) {
        return span(words, 0);
    }

    /** The first place of some words from an offset on. */
    Span span(String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    /** People of whom no record is known, each at the first place after the one before. */
    List<FoundName> found(String... names) {
        int[] from = {0};
        return Arrays.stream(names)
                .map(name -> {
                    Span span = span(name, from[0]);
                    from[0] = span.end();
                    return new FoundName(span, EntityType.PERSON, name, null, List.of(), 0.8, "title");
                })
                .toList();
    }

    /** What Nora said of the first place of some words. */
    Mention said(String words, NameDecision decision, int second) {
        return said(span(words), decision, second);
    }

    Mention said(Span span, NameDecision decision, int second) {
        EntityType type = decision.type() == null ? EntityType.PERSON : decision.type();
        return new Mention(
                new ArticleId(1),
                new RevisionId(1),
                span,
                decision,
                type,
                words(span, decision.span()).substring(text),
                new Deciding(new MentionActId(second), NORA, at(second)));
    }

    private static Span words(Span span, @Nullable Span said) {
        return said == null ? span : said;
    }

    /** A line as {@code words → record}, with a cross if it was rejected. */
    String shown(NameSheet.Line line) {
        String meant = line.said() == null
                ? ""
                : line.said().entity().map(id -> " → " + id).orElse("");
        return line.words().substring(text) + (line.isRejected() ? " ✗" : meant);
    }
}
