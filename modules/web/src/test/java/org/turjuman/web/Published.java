package org.turjuman.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.Rights;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.Correction;
import org.turjuman.publication.api.Credit;
import org.turjuman.publication.api.EditionId;
import org.turjuman.publication.api.EditionLine;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TranslationId;

/** Editions for the tests of readers' pages. */
final class Published {
    static final String ATTACK = "\"><script>alert('1')</script>";
    static final String SOURCE = "وصل الوزير إلى الرباط.";
    static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private Published() {}

    /** A second edition in a language, with a note on its second word, and everything a person can type being this. */
    static EditionView edition(Language language, String typed, EditionState state) {
        EditionText text = new EditionText(
                new ArticleId(12),
                new TranslationId(31),
                2,
                1,
                Language.ARABIC,
                language,
                metadata(typed),
                "43186edc",
                true,
                true,
                new EditionUnit(0, "", "Arrival " + typed, false),
                List.of(
                        new EditionParagraph(
                                1,
                                ParagraphKind.BODY,
                                List.of(
                                        new EditionUnit(1, SOURCE, "The minister has arrived." + typed, false),
                                        new EditionUnit(2, "وغادر الثلاثاء." + typed, "He left.", false))),
                        new EditionParagraph(2, ParagraphKind.BODY, List.of(new EditionUnit(3, "انتهى.", "", true)))),
                List.of(new EditionNote(
                        1,
                        1,
                        EditionNote.Side.TARGET,
                        new Span(4, 12),
                        NoteKind.CONTEXT,
                        Language.ENGLISH,
                        "Which minister? " + typed)),
                List.of(
                        new Credit(PersonPart.AUTHOR, new PersonId(1), "Salma " + typed),
                        new Credit(PersonPart.REVISER, new PersonId(2), "Idris " + typed)),
                false,
                "June was July. " + typed);
        EditionLine first = line(6, 1, language, "Arrival", EditionState.SUPERSEDED, typed);
        EditionLine second = line(7, 2, language, text.headline().text(), state, typed);
        return new EditionView(
                second,
                text,
                List.of(new Correction(new EditionId(7), 2, second.visibleFrom(), "June was July. " + typed)),
                List.of(first, second),
                List.of(second, line(9, 1, Language.FRENCH, "Arrivée", EditionState.CURRENT, typed)),
                null);
    }

    static EditionView withoutSource(EditionView edition) {
        return new EditionView(
                edition.line(),
                edition.text().withoutSource(),
                edition.corrections(),
                edition.editions(),
                edition.languages(),
                null);
    }

    static EditionLine line(long id, int number, Language language, String headline, EditionState state, String typed) {
        Metadata source = metadata(typed);
        return new EditionLine(
                new EditionId(id),
                new ArticleId(12),
                new TranslationId(31),
                Language.ARABIC,
                language,
                number,
                headline,
                "The minister has arrived " + typed,
                state,
                source.outlet(),
                source.published(),
                source.region(),
                Instant.parse("2026-11-25T09:00:00Z"),
                "Yasmine",
                Instant.parse("2026-11-2" + (4 + number) + "T10:00:00Z"),
                Instant.parse("2026-11-25T10:00:00Z"),
                number == 1 ? null : "June was July.",
                true);
    }

    private static Metadata metadata(String typed) {
        return new Metadata(
                typed.isEmpty() ? Fact.notKnown() : Fact.given(typed),
                Fact.notAsked(),
                Fact.notAsked(),
                Fact.inferred(LocalDate.of(2021, 7, 24)),
                ZONE,
                Fact.given("MA"),
                typed.isEmpty() ? Fact.notKnown() : Fact.given("javascript:" + typed),
                Rights.FULL_SOURCE);
    }
}
