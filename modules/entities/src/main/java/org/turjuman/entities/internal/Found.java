package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Sources;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speech;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/**
 * Something that the rules read in a text; at most one of its kinds is there.
 *
 * @param kind what
 * @param span where
 * @param value null for the other kinds
 * @param speech null for the other kinds
 * @param source null for the other kinds
 */
record Found(
        MentionKind kind,
        Span span,
        @Nullable StatedValue value,
        @Nullable Quotation speech,
        @Nullable Source source) {
    /** Everything, kind by kind; nothing in a language that the rules do not know. */
    static List<Found> in(RevisionView revision, ValueContext context) {
        List<Found> found = new ArrayList<>(values(revision, context));
        if (isArabic(revision)) {
            String text = revision.text();
            Speech.in(text).forEach(one -> found.add(new Found(MentionKind.SPEECH, one.span(), null, one, null)));
            Sources.in(text).forEach(one -> found.add(new Found(MentionKind.SOURCE, one.span(), null, null, one)));
            found.removeIf(one -> one.span().isEmpty());
        }
        return found;
    }

    /** The values alone. */
    static List<Found> values(RevisionView revision, ValueContext context) {
        return isArabic(revision)
                ? Values.in(revision.text(), context).stream()
                        .map(one -> new Found(MentionKind.VALUE, one.span(), one, null, null))
                        .toList()
                : List.of();
    }

    private static boolean isArabic(RevisionView revision) {
        return revision.language().isA(Language.ARABIC);
    }

    /** What a person once decided about and no rule finds any more. */
    static Found only(Reading reading) {
        return new Found(reading.kind(), reading.span(), null, null, null);
    }

    ReadingKey key(RevisionId revision) {
        return ReadingKey.of(revision, kind, span);
    }
}
