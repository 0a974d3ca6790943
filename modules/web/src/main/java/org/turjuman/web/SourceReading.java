package org.turjuman.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.DefectView;
import org.turjuman.articles.api.Defects;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.TextDefect;

/**
 * What the desk sees in an Arabic source, each with its words for the caller and with what people decided: values, what is
 * said by whom, where statements come from, and what looks wrong.
 */
@RequestScoped
public class SourceReading {
    @Inject
    Readings readings;

    @Inject
    Defects defects;

    @Inject
    Articles articles;

    @Inject
    MarkWords words;

    /**
     * The marks of a text in the order in which they begin.
     *
     * @param revision which text
     */
    public List<SourceMark> marks(RevisionId revision) {
        return marks(revision, List.of());
    }

    /**
     * The same together with its names.
     *
     * @param revision which text
     * @param names the marks of its names
     */
    List<SourceMark> marks(RevisionId revision, List<SourceMark> names) {
        String text = articles.revision(revision).text();
        List<SourceMark> found = new ArrayList<>(names);
        readings.in(revision).forEach(reading -> found.add(mark(reading)));
        defects.in(revision).stream()
                .map(defect -> mark(defect, text))
                .filter(mark -> !mark.span().isEmpty())
                .forEach(found::add);
        found.sort(Comparator.comparing(mark -> mark.span().start()));
        List<SourceMark> numbered = new ArrayList<>();
        found.forEach(mark -> numbered.add(mark.numbered(numbered.size())));
        return numbered;
    }

    /**
     * What was decided in the revision before about words that are no more.
     *
     * @param revision which text
     */
    public List<SourceMark> gone(RevisionId revision) {
        return defects.gone(revision).stream()
                .map(defect -> mark(defect, defect.span(), defect.text()))
                .toList();
    }

    /**
     * What was decided about slips of a text, mistaken alarms left out.
     *
     * @param revision which text
     */
    public List<SourceMark> slips(RevisionId revision) {
        String text = articles.revision(revision).text();
        return defects.decided(revision, new Span(0, text.length() + 1)).stream()
                .map(defect -> mark(defect, text))
                .toList();
    }

    private SourceMark mark(ReadingView reading) {
        SourceMark.Layer layer = SourceMark.Layer.valueOf(reading.kind().name());
        StatedValue stated = reading.value();
        Source source = reading.source();
        String read = stated == null || stated.value() == null ? "" : stated.value();
        if (source != null) {
            read = source.naming().name().toLowerCase(Locale.ROOT);
        }
        String corrected = reading.corrected();
        return new SourceMark(
                0,
                reading.key().toString(),
                reading.version(),
                reading.span(),
                layer,
                reading.text(),
                words.says(reading),
                new SourceMark.Value(read, corrected == null ? read : corrected),
                words.decision(reading));
    }

    private SourceMark mark(DefectView defect, String text) {
        Span shown = visible(text, defect.span());
        return mark(defect, shown, shown.substring(text));
    }

    private SourceMark mark(DefectView defect, Span shown, String found) {
        TextDefect seen = defect.seen();
        String proposed = seen == null || seen.suggestion() == null ? "" : seen.suggestion();
        return new SourceMark(
                0,
                defect.key().toString(),
                defect.version(),
                shown,
                SourceMark.Layer.DEFECT,
                found,
                words.says(defect),
                new SourceMark.Value(proposed, proposed.strip()),
                words.decision(defect));
    }

    /** White space too much, and a place where something is missing, are shown with the words on both sides. */
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
}
