package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.NameForms;
import org.turjuman.language.api.NameOccurrence;
import org.turjuman.language.api.Span;

/** The other places of a text that a decision about one name reaches. */
final class SameNames {
    private SameNames() {}

    /**
     * A place and what is said there.
     *
     * @param line where
     * @param decision with its words moved there
     */
    record Place(NameSheet.Line line, NameDecision decision) {}

    /**
     * Where the same words stand and nobody said differently, the place itself left out.
     *
     * @param line the place that the decision is about
     * @param decision what is said of it
     * @param sheet the names of the text before it
     * @param text the whole text
     */
    static List<Place> of(NameSheet.Line line, NameDecision decision, NameSheet sheet, String text) {
        List<Place> places = new ArrayList<>();
        for (NameSheet.Line other : line.found() == null ? overlooked(line, sheet, text) : found(line, sheet)) {
            boolean sayable = decision.verdict() != Verdict.REJECTED || isTakenForAName(other);
            if (sayable && !other.span().equals(line.span())) {
                moved(decision, line.span(), other.span(), text).ifPresent(said -> places.add(new Place(other, said)));
            }
        }
        return places;
    }

    /** By the desk or a person; of other words nobody need say that they are no name. */
    private static boolean isTakenForAName(NameSheet.Line line) {
        return line.found() != null || line.isDecided();
    }

    private static List<NameSheet.Line> found(NameSheet.Line line, NameSheet sheet) {
        FoundName name = Objects.requireNonNull(line.found());
        return sheet.lines().stream()
                .filter(other ->
                        other.found() != null && Folding.same(other.found().text(), name.text()))
                .filter(other -> !other.isDecided() || saidAlike(line.said(), other.said()))
                .toList();
    }

    private static boolean saidAlike(@Nullable Mention one, @Nullable Mention other) {
        return one != null
                && other != null
                && one.said().map(NameDecision::verdict).equals(other.said().map(NameDecision::verdict))
                && one.type() == other.type()
                && one.entity().equals(other.entity());
    }

    /** Whole words in any spelling, where nothing else stands. */
    private static List<NameSheet.Line> overlooked(NameSheet.Line line, NameSheet sheet, String text) {
        List<NameSheet.Line> places = new ArrayList<>();
        for (NameOccurrence occurrence :
                NameForms.of(List.of(line.span().substring(text))).in(text)) {
            Span span = occurrence.span();
            NameSheet.Line there = sheet.at(span).orElse(new NameSheet.Line(span, null, null));
            boolean free = sheet.lines().stream()
                    .filter(other -> !other.isRejected())
                    .noneMatch(other -> other.words().overlaps(span));
            if (free && !there.isDecided() || there.isDecided() && saidAlike(line.said(), there.said())) {
                places.add(there);
            }
        }
        return places;
    }

    /** The decision at another place; empty where the words that it says do not stand there. */
    private static Optional<NameDecision> moved(NameDecision decision, Span from, Span to, String text) {
        Span words = decision.span();
        if (words == null) {
            return Optional.of(decision);
        }
        int start = to.start() + words.start() - from.start();
        int end = to.end() + words.end() - from.end();
        if (start < 0 || end <= start || end > text.length()) {
            return Optional.empty();
        }
        Span moved = new Span(start, end);
        return Folding.same(moved.substring(text), words.substring(text))
                ? Optional.of(new NameDecision(decision.verdict(), decision.type(), moved, decision.entity()))
                : Optional.empty();
    }
}
