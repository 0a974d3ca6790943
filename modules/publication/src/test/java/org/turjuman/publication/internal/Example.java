package org.turjuman.publication.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.turjuman.publication.api.EditionNote.Side;
import org.turjuman.publication.api.EditionParagraph;
import org.turjuman.publication.api.EditionState;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.publication.api.EditionView;
import org.turjuman.workflow.api.PersonPart;
import org.turjuman.workflow.api.TranslationId;

/** An edition as small as one can be that has everything. */
final class Example {
    static final String BASE = "https://desk.example";
    static final String ATTACK = "</script><script>alert(\"1\")</script><b onclick='x'>&\u2028";
    static final String SOURCE = "وصل الوزير إلى الرباط.";
    static final String TARGET = "The minister has arrived in Rabat.";

    private Example() {}

    static EditionText text(String headline, boolean sourceShown) {
        EditionText text = new EditionText(
                new ArticleId(12),
                new TranslationId(31),
                2,
                1,
                Language.ARABIC,
                Language.ENGLISH,
                metadata(),
                "43186edc",
                true,
                false,
                new EditionUnit(0, "عنوان", headline, false),
                List.of(
                        new EditionParagraph(
                                1,
                                ParagraphKind.BODY,
                                List.of(
                                        new EditionUnit(1, SOURCE, TARGET, false),
                                        new EditionUnit(2, "وغادر الثلاثاء.", "He left on Tuesday.", false))),
                        new EditionParagraph(2, ParagraphKind.BODY, List.of(new EditionUnit(3, "انتهى.", "", true)))),
                List.of(
                        note(1, 1, Side.TARGET, new Span(4, 12), "Who: " + headline),
                        note(2, 1, Side.SOURCE, new Span(4, 10), "The source says minister.")),
                List.of(
                        new Credit(PersonPart.AUTHOR, new PersonId(1), "Salma <Naciri>"),
                        new Credit(PersonPart.REVISER, new PersonId(2), "Idris Benali")),
                false,
                "June was July. " + headline);
        return sourceShown ? text : text.withoutSource();
    }

    private static EditionNote note(int number, int unit, Side side, Span span, String words) {
        return new EditionNote(number, unit, side, span, NoteKind.CONTEXT, Language.ENGLISH, words);
    }

    static Metadata metadata() {
        return new Metadata(
                Fact.given("هسبريس"),
                Fact.notKnown(),
                Fact.notAsked(),
                Fact.inferred(LocalDate.of(2021, 11, 24)),
                ZoneId.of("Africa/Casablanca"),
                Fact.given("MA"),
                Fact.notKnown(),
                Rights.FULL_SOURCE);
    }

    static EditionView view(String headline, boolean sourceShown) {
        return view(text(headline, sourceShown), EditionState.CURRENT);
    }

    static EditionView view(EditionText text, EditionState state) {
        EditionLine line = line(text.headline().text(), text.correction(), state);
        Correction correction =
                new Correction(line.id(), 2, line.visibleFrom(), text.correction() == null ? "" : text.correction());
        return new EditionView(line, text, List.of(correction), List.of(line), List.of(line), null);
    }

    static EditionLine line(String headline, @Nullable String correction, EditionState state) {
        Metadata source = metadata();
        return new EditionLine(
                new EditionId(7),
                new ArticleId(12),
                new TranslationId(31),
                Language.ARABIC,
                Language.ENGLISH,
                2,
                headline,
                "The minister has arrived",
                state,
                source.outlet(),
                source.published(),
                source.region(),
                Instant.parse("2026-11-25T09:00:00Z"),
                "Yasmine",
                Instant.parse("2026-11-25T10:00:00Z"),
                Instant.parse("2026-11-24T10:00:00Z"),
                correction,
                true);
    }
}
