package org.turjuman.checks.internal.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.checks.api.Told;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Sources;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speaker;
import org.turjuman.language.api.Speech;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.language.api.Words;

/** Who says what in an Arabic text: quotations and sources that hang on the same word of reporting are one. */
final class ToldInSource {
    private static final double SURE = 0.75;
    private static final double SURE_OF_SAYING = 0.8; // «أعلنت الشركة نتائجها» is often "the company published"
    private static final int SAID = 3;

    private final Map<Span, Parts> byCue = new LinkedHashMap<>();

    private ToldInSource() {}

    /** What is gathered about one word of reporting. */
    private static final class Parts {
        private final CueStrength strength;
        private final List<Span> statements = new ArrayList<>();
        private @Nullable Span who; // null as long as no words say it
        private Source.Naming naming = Source.Naming.NAMED;
        private Source.@Nullable Type type; // null as long as nothing tells
        private @Nullable Span relay; // null where nobody passes it on
        private double confidence;

        Parts(CueStrength strength) {
            this.strength = strength;
        }

        Told at(Span cue, String text) {
            if (who != null && type == null) {
                naming = Sources.naming(who.substring(text));
            }
            return new Told(
                    cue,
                    strength,
                    who,
                    naming,
                    type,
                    statements,
                    confidence >= (strength == CueStrength.SAYS ? SURE_OF_SAYING : SURE));
        }
    }

    /** In the order of the text. */
    static List<Told> read(String text) {
        ToldInSource read = new ToldInSource();
        Speech.in(text).forEach(read::add);
        Sources.in(text).forEach(read::add);
        Sources.acting(text).forEach(read::addActing);
        List<Told> all = new ArrayList<>();
        read.byCue.forEach((cue, parts) -> all.add(parts.at(cue, text)));
        all.sort(Comparator.comparing(Told::cue));
        return all;
    }

    private void add(Quotation quotation) {
        SpeechCue cue = quotation.cue();
        Speaker speaker = quotation.speaker();
        Span at;
        if (cue != null) {
            at = cue.span();
        } else if (speaker != null && !speaker.resolved()) {
            at = speaker.span();
        } else {
            return; // marks alone are the quotation checks' affair
        }
        Parts parts = byCue.computeIfAbsent(at, key -> new Parts(cue == null ? CueStrength.SAYS : cue.strength()));
        parts.statements.add(quotation.span());
        parts.relay = quotation.relay();
        boolean aside = quotation.direct() && Words.count(quotation.text()) < SAID; // a word held at arm's length
        parts.confidence = Math.max(parts.confidence, aside ? 0.5 : quotation.confidence());
        if (speaker != null && !speaker.resolved()) {
            parts.who = speaker.span();
        }
    }

    private void add(Source source) {
        SpeechCue cue = source.cue();
        Span at = cue == null ? source.span() : cue.span();
        boolean label = cue == null && source.type() != Source.Type.HEDGE;
        Parts parts = byCue.computeIfAbsent(at, key -> new Parts(cue == null ? CueStrength.SAYS : cue.strength()));
        boolean quoted = source.statement() != null && parts.statements.contains(source.statement());
        if (!quoted) {
            parts.confidence = Math.max(parts.confidence, label ? 0.5 : source.confidence());
        }
        if (source.statement() != null && !parts.statements.contains(source.statement())) {
            parts.statements.add(source.statement());
        }
        if (!source.span().equals(parts.relay) && (parts.who == null || parts.who.equals(source.span()))) {
            parts.who = source.span();
            parts.naming = source.naming();
            parts.type = source.type();
        }
    }

    /** A verb that nothing else was read about: somebody does something by words, with or without saying which. */
    private void addActing(Source source) {
        if (source.cue() != null
                && !byCue.containsKey(source.cue().span())
                && isPlainAct(source.cue().strength())) {
            add(source);
        }
    }

    private static boolean isPlainAct(CueStrength strength) {
        return switch (strength) {
            case DENIES, ACCUSES, DEMANDS, PROMISES, THREATENS, WARNS -> true;
            default -> false;
        };
    }
}
