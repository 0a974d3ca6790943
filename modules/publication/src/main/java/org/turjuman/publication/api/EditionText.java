package org.turjuman.publication.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Metadata;
import org.turjuman.language.api.Language;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TranslationId;

/**
 * All that an edition says, complete in itself: nothing of it is looked up elsewhere, and nothing of it changes.
 *
 * @param article whose
 * @param translation which translation of it
 * @param number from 1 within the translation
 * @param revision the number of the source's revision that was translated
 * @param sourceLanguage the language of the source
 * @param language the language of the translation
 * @param source what was known of the source
 * @param sha256 the hash of the source as it arrived
 * @param sourceShown whether readers see the words of the source; if not, no unit and no note carries them
 * @param headlineByDesk whether the desk wrote the headline because the source has none
 * @param headline the headline
 * @param paragraphs the others, in the order of the source
 * @param notes in the order of the text, numbered from 1
 * @param credits authors first, each in the order in which they began
 * @param machine whether a machine proposed any of the text
 * @param correction what this edition corrects, in its language; null for a first edition
 */
public record EditionText(
        ArticleId article,
        TranslationId translation,
        int number,
        int revision,
        Language sourceLanguage,
        Language language,
        Metadata source,
        String sha256,
        boolean sourceShown,
        boolean headlineByDesk,
        EditionUnit headline,
        List<EditionParagraph> paragraphs,
        List<EditionNote> notes,
        List<Credit> credits,
        boolean machine,
        @Nullable String correction) {
    /** Keeps the lists unchangeable. */
    public EditionText {
        paragraphs = List.copyOf(paragraphs);
        notes = List.copyOf(notes);
        credits = List.copyOf(credits);
    }

    /** The same without the words of the source; its notes stay, those about source words with the whole unit. */
    public EditionText withoutSource() {
        return new EditionText(
                article,
                translation,
                number,
                revision,
                sourceLanguage,
                language,
                source,
                sha256,
                false,
                headlineByDesk,
                headline.withoutSource(),
                paragraphs.stream()
                        .map(p -> new EditionParagraph(
                                p.number(),
                                p.kind(),
                                p.units().stream()
                                        .map(EditionUnit::withoutSource)
                                        .toList()))
                        .toList(),
                notes,
                credits,
                machine,
                correction);
    }

    /** The same with a note on what it corrects; null for a first edition. */
    public EditionText correcting(@Nullable String note) {
        return new EditionText(
                article,
                translation,
                number,
                revision,
                sourceLanguage,
                language,
                source,
                sha256,
                sourceShown,
                headlineByDesk,
                headline,
                paragraphs,
                notes,
                credits,
                machine,
                note);
    }

    /** The headline and all other units, in the order in which readers meet them. */
    public Stream<EditionUnit> units() {
        return Stream.concat(Stream.of(headline), paragraphs.stream().flatMap(p -> p.units().stream()));
    }

    /** The notes on a unit. */
    public List<EditionNote> notesOn(int unit) {
        return notes.stream().filter(note -> note.unit() == unit).toList();
    }

    /**
     * A unit's text, cut where the numbers of its notes stand: after the words they are about. In the translation the
     * number of a note about words of the source stands at the unit's end, so that every note has its number there.
     *
     * @param unit which
     * @param side of which text
     * @return the pieces, which joined give the whole text
     */
    public List<TextPiece> pieces(EditionUnit unit, EditionNote.Side side) {
        String words = side == EditionNote.Side.TARGET ? unit.text() : unit.source() == null ? "" : unit.source();
        SortedMap<Integer, List<EditionNote>> ends = new TreeMap<>();
        for (EditionNote note : notesOn(unit.number())) {
            if (note.side() == side) {
                int end = Math.min(note.span().end(), words.length());
                ends.computeIfAbsent(end, at -> new ArrayList<>()).add(note);
            } else if (side == EditionNote.Side.TARGET) {
                ends.computeIfAbsent(words.length(), at -> new ArrayList<>()).add(note);
            }
        }
        List<TextPiece> pieces = new ArrayList<>();
        int start = 0;
        for (Map.Entry<Integer, List<EditionNote>> end : ends.entrySet()) {
            pieces.add(new TextPiece(words.substring(start, end.getKey()), end.getValue()));
            start = end.getKey();
        }
        if (start < words.length() || pieces.isEmpty()) {
            pieces.add(new TextPiece(words.substring(start), List.of()));
        }
        return pieces;
    }

    /** The names of those who wrote it. */
    public List<String> authors() {
        return named(PersonPart.AUTHOR);
    }

    /** The names of those who reviewed it; empty where a chief published it without a second person. */
    public List<String> revisers() {
        return named(PersonPart.REVISER);
    }

    private List<String> named(PersonPart part) {
        return credits.stream()
                .filter(credit -> credit.part() == part)
                .map(Credit::name)
                .toList();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public ArticleId getArticle() {
        return article;
    }

    public TranslationId getTranslation() {
        return translation;
    }

    public int getNumber() {
        return number;
    }

    public int getRevision() {
        return revision;
    }

    public Language getSourceLanguage() {
        return sourceLanguage;
    }

    public Language getLanguage() {
        return language;
    }

    public Metadata getSource() {
        return source;
    }

    public String getSha256() {
        return sha256;
    }

    public boolean isSourceShown() {
        return sourceShown;
    }

    public boolean isHeadlineByDesk() {
        return headlineByDesk;
    }

    public EditionUnit getHeadline() {
        return headline;
    }

    public List<EditionParagraph> getParagraphs() {
        return paragraphs;
    }

    public List<EditionNote> getNotes() {
        return notes;
    }

    public List<Credit> getCredits() {
        return credits;
    }

    public List<String> getAuthors() {
        return authors();
    }

    public List<String> getRevisers() {
        return revisers();
    }

    public boolean isMachine() {
        return machine;
    }

    public @Nullable String getCorrection() {
        return correction;
    }
}
