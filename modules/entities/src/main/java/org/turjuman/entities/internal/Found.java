package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingKey;
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
    /** Everything, kind by kind. */
    static List<Found> in(RevisionView revision, ValueContext context) {
        String text = revision.text();
        List<Found> found = new ArrayList<>();
        Values.in(text, context).forEach(one -> found.add(new Found(MentionKind.VALUE, one.span(), one, null, null)));
        Speech.in(text).forEach(one -> found.add(new Found(MentionKind.SPEECH, one.span(), null, one, null)));
        Sources.in(text).forEach(one -> found.add(new Found(MentionKind.SOURCE, one.span(), null, null, one)));
        found.removeIf(one -> one.span().isEmpty());
        return found;
    }

    /** What a person once decided about and no rule finds any more. */
    static Found only(Reading reading) {
        return new Found(reading.kind(), reading.span(), null, null, null);
    }

    ReadingKey key(RevisionId revision) {
        return ReadingKey.of(revision, kind, span);
    }
}
