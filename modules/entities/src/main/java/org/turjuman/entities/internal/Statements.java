package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.internal.Statement.Teller;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speaker;
import org.turjuman.language.api.SpeechCue;

/**
 * Draws the statements of a text from its readings. A quotation and the source that it comes from are one statement; a
 * source without a quotation («بحسب مصادر»، «يرتقب») states the sentence it stands in, without what it says there in
 * clauses of its own.
 */
final class Statements {
    private final RevisionId revision;
    private final String text;
    private final List<Span> sentences;
    private final List<ReadingView> speech;
    private final List<ReadingView> sources;
    private final Set<Span> quoted = new HashSet<>();

    private Statements(RevisionId revision, String text, List<Span> sentences, List<ReadingView> readings) {
        this.revision = revision;
        this.text = text;
        this.sentences = sentences;
        speech = readings.stream().filter(one -> one.speech() != null).toList();
        sources = readings.stream().filter(one -> one.source() != null).toList();
        speech.forEach(one -> quoted.add(of(one).span()));
    }

    /**
     * The statements of a text.
     *
     * @param revision which
     * @param text its words
     * @param sentences tile it
     * @param readings what is read in it, rejected ones included
     * @param claims what people said of statements, or added: what they decided stands, also where another says the same
     */
    static List<Statement> in(
            RevisionId revision,
            String text,
            List<Span> sentences,
            List<ReadingView> readings,
            Collection<Claim> claims) {
        Statements all = new Statements(revision, text, sentences, readings);
        List<Statement> found = all.found();
        SaidOnce once = new SaidOnce(text, found, all.instead(claims));
        Set<ClaimKey> decided =
                claims.stream().filter(Claim::isDecided).map(Claim::key).collect(Collectors.toSet());
        return found.stream()
                .flatMap(one ->
                        once
                                .left(one)
                                .or(() -> Optional.of(one).filter(whole -> decided.contains(whole.key())))
                                .stream())
                .toList();
    }

    private List<Statement> found() {
        List<Statement> found = new ArrayList<>();
        speech.stream().filter(one -> !one.isRejected()).map(this::spoken).forEach(found::add);
        sources.stream()
                .filter(one -> !one.isRejected() && !isOfQuotation(one))
                .map(this::sourced)
                .forEach(found::add);
        return found;
    }

    /** What was rejected, and then added in the same words. */
    private List<Statement> instead(Collection<Claim> claims) {
        Set<Span> added =
                claims.stream().filter(Claim::isByHand).map(Claim::span).collect(Collectors.toSet());
        return speech.stream()
                .filter(one -> one.isRejected() && added.contains(one.span()))
                .map(this::spoken)
                .toList();
    }

    private static Quotation of(ReadingView reading) {
        return Objects.requireNonNull(reading.speech(), "speech");
    }

    private static Source sourceOf(ReadingView reading) {
        return Objects.requireNonNull(reading.source(), "source");
    }

    private boolean isOfQuotation(ReadingView reading) {
        Span statement = sourceOf(reading).statement();
        return statement != null && quoted.contains(statement);
    }

    private Statement spoken(ReadingView reading) {
        Quotation quotation = of(reading);
        SpeechCue cue = quotation.cue();
        return new Statement(
                ClaimKey.of(revision, ClaimKey.Kind.SPEECH, quotation.span()),
                reading.span(),
                quotation.direct(),
                teller(quotation),
                cue,
                cue == null ? null : cue.strength(),
                quotation.relay(),
                quotation.confidence());
    }

    private @Nullable Teller teller(Quotation quotation) {
        Speaker speaker = quotation.speaker();
        Optional<ReadingView> read = sources.stream()
                .filter(one -> speaker == null
                        ? quotation.span().equals(sourceOf(one).statement())
                                && !one.span().equals(quotation.relay())
                        : sourceOf(one).span().equals(speaker.span()))
                .findFirst();
        boolean resolved = speaker != null && speaker.resolved();
        if (read.isPresent()) {
            return read.get().isRejected() ? null : teller(read.get(), resolved);
        }
        return speaker == null ? null : new Teller(speaker.span(), Source.Naming.NAMED, null, resolved);
    }

    private static Teller teller(ReadingView reading, boolean resolved) {
        Source source = sourceOf(reading);
        String corrected = reading.corrected();
        Source.Naming naming =
                corrected == null ? source.naming() : Source.Naming.valueOf(corrected.toUpperCase(Locale.ROOT));
        return new Teller(reading.span(), naming, source.type(), resolved);
    }

    private Statement sourced(ReadingView reading) {
        Source source = sourceOf(reading);
        SpeechCue cue = source.cue();
        return new Statement(
                ClaimKey.of(revision, ClaimKey.Kind.SOURCE, source.span()),
                told(source),
                false,
                teller(reading, false),
                cue,
                cue == null ? null : cue.strength(),
                null,
                source.confidence());
    }

    /** What a source tells; of what is hedged within what somebody says, the rest of that («…، كما من المحتمل أن يوقع»). */
    private Span told(Source source) {
        Span words = source.span();
        Span statement = source.statement() == null ? sentence(words) : source.statement();
        return source.naming() != Source.Naming.HEARSAY
                ? statement
                : speech.stream()
                        .map(one -> of(one).span())
                        .filter(said -> said.contains(words))
                        .findFirst()
                        .map(said -> new Span(words.start(), said.end()))
                        .orElse(statement);
    }

    private Span sentence(Span words) {
        return sentences.stream()
                .filter(sentence -> sentence.contains(words.start()))
                .findFirst()
                .map(sentence -> sentence.stripped(text))
                .orElse(words);
    }
}
