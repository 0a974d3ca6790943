package org.turjuman.language.internal.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speaker;
import org.turjuman.language.api.SpeechCue;

/** Collects what was found and writes it down as the library's answers. */
final class Findings {
    /** Who speaks and by which word the text says so. */
    record Said(
            @Nullable Phrase speaker,
            boolean resolved,
            @Nullable SpeechCue cue,
            @Nullable Phrase relay) {
        static final Said UNKNOWN = new Said(null, false, null, null);
    }

    private final SpeechText text;
    private final Naming naming;
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    Findings(SpeechText text) {
        this.text = text;
        naming = new Naming(text);
    }

    SpeechCue cue(Cue cue) {
        return cue(cue.from(), cue.to(), cue.form().verb().strength());
    }

    SpeechCue cue(int from, int to, CueStrength strength) {
        return new SpeechCue(new Span(from, to), text.text.substring(from, to), strength);
    }

    void direct(Quote quote, Said said, String rule, double confidence) {
        add(new Span(quote.from(), quote.to()), true, said, rule, confidence);
    }

    void indirect(Span span, Said said, String rule, double confidence) {
        add(span, false, said, rule, confidence);
    }

    private void add(Span span, boolean direct, Said said, String rule, double confidence) {
        if (span.isEmpty()) {
            return;
        }
        Phrase who = said.speaker();
        Speaker speaker = who == null ? null : new Speaker(span(who), words(who), said.resolved());
        Phrase relay = said.relay();
        quotations.add(new Quotation(
                span,
                direct,
                span.substring(text.text),
                speaker,
                said.cue(),
                relay == null ? null : span(relay),
                confidence,
                rule));
    }

    void source(Phrase phrase, @Nullable SpeechCue cue, @Nullable Span statement, String rule, double confidence) {
        boolean report = naming.isUnnamed(phrase) && SpeechWords.REPORTS.contains(text.key(phrase.first()));
        Source.Naming known =
                report ? Source.Naming.HEARSAY : naming.isUnnamed(phrase) ? Source.Naming.UNNAMED : Source.Naming.NAMED;
        sources.add(
                new Source(span(phrase), known, naming.type(phrase), words(phrase), cue, statement, confidence, rule));
    }

    void hedge(Span span, @Nullable Span statement) {
        sources.add(new Source(
                span,
                Source.Naming.HEARSAY,
                Source.Type.HEDGE,
                span.substring(text.text),
                null,
                statement,
                0.85,
                "source-hedge"));
    }

    private static Span span(Phrase phrase) {
        return new Span(phrase.from(), phrase.to());
    }

    private String words(Phrase phrase) {
        return text.text.substring(phrase.from(), phrase.to());
    }

    List<Quotation> quotations() {
        quotations.sort(Comparator.comparing(Quotation::span));
        return List.copyOf(quotations);
    }

    /** In order; where two overlap, the one that begins first. */
    List<Source> sources() {
        sources.sort(Comparator.comparing((Source source) -> source.span().start())
                .thenComparing(source -> -source.span().length()));
        List<Source> apart = new ArrayList<>();
        int end = 0;
        for (Source source : sources) {
            if (source.span().start() >= end && !source.span().isEmpty()) {
                apart.add(source);
                end = source.span().end();
            }
        }
        return List.copyOf(apart);
    }
}
