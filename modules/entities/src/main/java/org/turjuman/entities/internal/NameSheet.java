package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.entities.api.ReadingKey;
import org.turjuman.language.api.Span;

/** The names of a text: what the desk finds in it, together with what people said. */
final class NameSheet {
    private final Map<Span, Line> bySpan = new LinkedHashMap<>();
    private final List<Line> shown;

    /**
     * One place.
     *
     * @param span where the desk found the name or a person marked it
     * @param found null where the desk finds nothing
     * @param said null where nobody ever said anything
     */
    record Line(
            Span span, @Nullable FoundName found, @Nullable Mention said) {
        /** The words that are meant. */
        Span words() {
            return said == null ? span : said.words();
        }

        /** The words as a person corrected them; null where none stands corrected. */
        @Nullable
        Span corrected() {
            return said == null ? null : said.said().map(NameDecision::span).orElse(null);
        }

        boolean isDecided() {
            return said != null && said.said().isPresent();
        }

        boolean isRejected() {
            return isDecided() && !isSaid();
        }

        /** Whether a person said that it is a name. */
        boolean isSaid() {
            return said != null && said.isName();
        }

        int version() {
            return said == null ? 0 : said.version();
        }

        private Line and(Mention mention) {
            return new Line(span, found, mention);
        }
    }

    private NameSheet(List<FoundName> found, List<Mention> said) {
        found.forEach(name -> bySpan.put(name.span(), new Line(name.span(), name, null)));
        said.forEach(mention -> bySpan.merge(
                mention.span(), new Line(mention.span(), null, mention), (line, same) -> line.and(mention)));
        shown = shown(bySpan.values());
    }

    /**
     * Puts both together.
     *
     * @param found without overlaps
     * @param said whatever people ever said of the text
     */
    static NameSheet of(List<FoundName> found, List<Mention> said) {
        return new NameSheet(found, said);
    }

    /** What people said comes first, the last word before older ones; then what is found beside it. */
    private static List<Line> shown(Collection<Line> all) {
        List<Line> names = new ArrayList<>();
        all.stream().filter(Line::isSaid).sorted(lastFirst()).forEach(line -> addBeside(names, line));
        all.stream().filter(line -> line.found() != null && !line.isDecided()).forEach(line -> addBeside(names, line));
        all.stream().filter(Line::isRejected).forEach(names::add);
        names.sort(Comparator.comparing(Line::words));
        return List.copyOf(names);
    }

    private static Comparator<Line> lastFirst() {
        return Comparator.comparing((Line line) -> mention(line).decidedAt())
                .reversed()
                .thenComparing(line -> -line.words().length());
    }

    private static Mention mention(Line line) {
        return Objects.requireNonNull(line.said(), "a line that a person decided");
    }

    private static void addBeside(List<Line> names, Line line) {
        if (names.stream().noneMatch(other -> other.words().overlaps(line.words()))) {
            names.add(line);
        }
    }

    /** In the order of the text, without overlaps but for those that people rejected. */
    List<Line> lines() {
        return shown;
    }

    /** The place, shown or covered by another. */
    Optional<Line> at(Span span) {
        return Optional.ofNullable(bySpan.get(span));
    }

    /** What stands of people's words about names that have a record. */
    Map<ReadingKey, MentionId> mentions() {
        return shown.stream()
                .map(Line::said)
                .filter(said -> said != null && said.entity().isPresent())
                .collect(Collectors.toMap(Mention::key, Mention::id));
    }
}
