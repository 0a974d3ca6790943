package org.turjuman.publication.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.Rights;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.Credit;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.HandedInTranslation.Line;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.UnitId;

/** Takes the picture of a translation, its source and its notes that an edition keeps. */
final class Snapshot {
    /** UTF-16 code units of a summary: about two lines of a list. */
    private static final int SUMMARY = 280;

    private final HandedInTranslation translation;
    private final PublicSource source;
    private final boolean sourceShown;
    private final Map<UnitId, Integer> numbers = new HashMap<>();

    Snapshot(HandedInTranslation translation, PublicSource source) {
        this.translation = translation;
        this.source = source;
        sourceShown = source.metadata().rights() == Rights.FULL_SOURCE;
    }

    /**
     * A note for readers, as its module keeps it.
     *
     * @param unit the unit it stands in
     * @param note the note, its number not given yet
     */
    record PlacedNote(UnitId unit, EditionNote note) {}

    /**
     * The picture.
     *
     * @param number the number of the edition within its translation
     * @param names the names of the people by their ids
     * @param notes the notes for readers, in any order
     * @param machine whether a machine proposed any of the text
     * @return everything but what the edition corrects
     */
    EditionText taken(int number, Map<PersonId, String> names, List<PlacedNote> notes, boolean machine) {
        Line headline = translation.lines().get(0);
        List<EditionParagraph> paragraphs =
                paragraphs(translation.lines().subList(1, translation.lines().size()));
        numbers.put(headline.unit(), 0);
        return new EditionText(
                translation.translation().article(),
                translation.translation().id(),
                number,
                source.revision().number(),
                source.revision().language(),
                translation.translation().language(),
                source.metadata(),
                source.revision().original().sha256(),
                sourceShown,
                headline.span().isEmpty(),
                unit(0, headline),
                paragraphs,
                numbered(notes),
                credits(names),
                machine,
                null);
    }

    private List<EditionParagraph> paragraphs(List<Line> lines) {
        List<EditionParagraph> paragraphs = new ArrayList<>();
        List<EditionUnit> units = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            numbers.put(line.unit(), i + 1);
            units.add(unit(i + 1, line));
            boolean last = i + 1 == lines.size() || lines.get(i + 1).paragraph() != line.paragraph();
            if (last) {
                paragraphs.add(new EditionParagraph(paragraphs.size() + 1, line.kind(), units));
                units.clear();
            }
        }
        return paragraphs;
    }

    private EditionUnit unit(int number, Line line) {
        return new EditionUnit(
                number, sourceShown ? words(line.span()) : null, line.isOmitted() ? "" : line.text(), line.isOmitted());
    }

    private String words(Span span) {
        return span.substring(source.revision().text()).strip();
    }

    /** In the order in which readers meet them: by unit, target before source, then by place. */
    private List<EditionNote> numbered(List<PlacedNote> notes) {
        List<EditionNote> placed = notes.stream()
                .filter(placedNote -> numbers.containsKey(placedNote.unit()))
                .map(placedNote ->
                        withNumbers(placedNote.note(), 0, Objects.requireNonNull(numbers.get(placedNote.unit()))))
                .sorted(Comparator.comparingInt(EditionNote::unit)
                        .thenComparing(EditionNote::isInSource)
                        .thenComparingInt(note -> note.span().end())
                        .thenComparingInt(note -> note.span().start()))
                .toList();
        List<EditionNote> numbered = new ArrayList<>();
        placed.forEach(note -> numbered.add(withNumbers(note, numbered.size() + 1, note.unit())));
        return numbered;
    }

    private static EditionNote withNumbers(EditionNote note, int number, int unit) {
        return new EditionNote(number, unit, note.side(), note.span(), note.kind(), note.language(), note.text());
    }

    private List<Credit> credits(Map<PersonId, String> names) {
        List<Credit> credits = new ArrayList<>();
        translation.authors().forEach(id -> credits.add(credit(PersonPart.AUTHOR, id, names)));
        translation.revisers().forEach(id -> credits.add(credit(PersonPart.REVISER, id, names)));
        return credits;
    }

    private static Credit credit(PersonPart part, PersonId id, Map<PersonId, String> names) {
        return new Credit(part, id, names.getOrDefault(id, "?"));
    }

    /**
     * How an edition begins, for lists and feeds.
     *
     * @param text which
     * @return the beginning of its first paragraph of running text: as many whole sentences as fit, or the first one cut
     *     at a word's end
     */
    static String summary(EditionText text) {
        return text.paragraphs().stream()
                .filter(paragraph -> switch (paragraph.kind()) {
                    case LEAD, BODY -> true;
                    default -> false;
                })
                .map(paragraph -> paragraph.units().stream()
                        .filter(unit -> !unit.omitted())
                        .map(EditionUnit::text)
                        .filter(words -> !words.isBlank())
                        .toList())
                .filter(sentences -> !sentences.isEmpty())
                .findFirst()
                .map(Snapshot::opening)
                .orElse("");
    }

    private static String opening(List<String> sentences) {
        StringBuilder opening = new StringBuilder(cut(sentences.get(0)));
        for (String sentence : sentences.subList(1, sentences.size())) {
            if (opening.length() + 1 + sentence.length() > SUMMARY) {
                break;
            }
            opening.append(' ').append(sentence);
        }
        return opening.toString();
    }

    private static String cut(String words) {
        if (words.length() <= SUMMARY) {
            return words;
        }
        int space = words.lastIndexOf(' ', SUMMARY);
        int limit = Character.isHighSurrogate(words.charAt(SUMMARY - 1)) ? SUMMARY - 1 : SUMMARY;
        return words.substring(0, space > SUMMARY / 2 ? space : limit).strip() + "…";
    }
}
