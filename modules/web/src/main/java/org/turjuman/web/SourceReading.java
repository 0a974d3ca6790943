package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.turjuman.articles.api.Metadata;
import org.turjuman.language.api.Hygiene;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Sources;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speaker;
import org.turjuman.language.api.Speech;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.TextDefect;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;
import org.turjuman.platform.api.Caller;

/**
 * What the desk sees in an Arabic source, each with its words for the caller: values, what is said by whom, where
 * statements come from, and what looks wrong.
 */
@RequestScoped
public class SourceReading {
    @Inject
    ValueWords words;

    @Inject
    Caller caller;

    @Inject
    TextBundle t;

    /**
     * The marks of a text in the order in which they begin.
     *
     * @param text of a revision
     * @param metadata of its article: days and currencies are read by publication date and region
     */
    public List<SourceMark> marks(String text, Metadata metadata) {
        List<SourceMark> found = new ArrayList<>();
        for (StatedValue value : Values.in(text, context(metadata))) {
            found.add(mark(text, value.span(), SourceMark.Layer.VALUE, says(value)));
        }
        for (Quotation quotation : Speech.in(text)) {
            found.add(mark(text, quotation.span(), SourceMark.Layer.SPEECH, says(quotation)));
        }
        for (Source source : Sources.in(text)) {
            found.add(mark(text, source.span(), SourceMark.Layer.SOURCE, says(source)));
        }
        for (TextDefect defect : Hygiene.defects(text, context(metadata))) {
            if (!defect.span().isEmpty()) {
                found.add(mark(
                        text, visible(text, defect.span()), SourceMark.Layer.DEFECT, defect.message(caller.locale())));
            }
        }
        found.sort(Comparator.comparing(mark -> mark.span().start()));
        List<SourceMark> numbered = new ArrayList<>();
        for (SourceMark mark : found) {
            numbered.add(new SourceMark(numbered.size(), mark.span(), mark.layer(), mark.found(), mark.says()));
        }
        return numbered;
    }

    /** White space too much is shown with the words on both sides: a line under a space alone is not seen. */
    private static Span visible(String text, Span span) {
        if (!span.substring(text).isBlank()) {
            return span;
        }
        int start = span.start();
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    private static SourceMark mark(String text, Span span, SourceMark.Layer layer, String says) {
        return new SourceMark(0, span, layer, span.substring(text), says);
    }

    private static ValueContext context(Metadata metadata) {
        return new ValueContext(metadata.published().value(), metadata.region().value());
    }

    private String says(StatedValue value) {
        String worth = words.of(value);
        return worth.isEmpty()
                ? t.say("values.needs-day", t.name("values", value.kind()))
                : t.say("values.says", t.name("values", value.kind()), worth);
    }

    private String says(Quotation quotation) {
        String how = t.get(quotation.direct() ? "values.speech-direct" : "values.speech-indirect");
        Speaker speaker = quotation.speaker();
        SpeechCue cue = quotation.cue();
        return t.say(
                cue == null ? "values.speech-by" : "values.speech-by-cue",
                how,
                speaker == null ? t.get("values.speaker-unknown") : speaker.text(),
                cue == null ? "" : t.name("values", cue.strength()));
    }

    private String says(Source source) {
        return t.say("values.source-is", t.name("values", source.naming()), t.name("values", source.type()));
    }
}
