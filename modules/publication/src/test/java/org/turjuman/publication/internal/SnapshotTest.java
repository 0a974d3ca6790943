package org.turjuman.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Edits;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.OriginalView;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.PublicSource;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.articles.api.Rights;
import org.turjuman.articles.api.Title;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;
import org.turjuman.publication.api.EditionNote;
import org.turjuman.publication.api.EditionText;
import org.turjuman.publication.api.EditionUnit;
import org.turjuman.workflow.api.HandedInTranslation;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TargetState;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.UnitId;

class SnapshotTest {
    private static final String TEXT = "عنوان\nوصل الوزير. وغادر.\nانتهى.\n";
    private static final PersonId SALMA = new PersonId(1);
    private static final PersonId IDRIS = new PersonId(2);

    @Test
    void pairsEachUnitWithItsWordsOfTheSource() {
        EditionText text = taken(Rights.FULL_SOURCE, List.of(), headline(0, 6));
        assertThat(text.units().map(EditionUnit::source)).containsExactly("عنوان", "وصل الوزير.", "وغادر.", "انتهى.");
        assertThat(text.units().map(EditionUnit::number)).containsExactly(0, 1, 2, 3);
        assertThat(text.paragraphs()).hasSize(2);
        assertThat(text.headlineByDesk()).isFalse();
    }

    @Test
    void saysThatTheDeskWroteAHeadlineWhichTheSourceHasNot() {
        EditionText text = taken(Rights.FULL_SOURCE, List.of(), headline(0, 0));
        assertThat(text.headlineByDesk()).isTrue();
        assertThat(text.headline().source()).isEmpty();
    }

    @Test
    void keepsNoWordOfTheSourceWithoutTheRightTo() {
        for (Rights rights : List.of(Rights.QUOTATIONS_ONLY, Rights.NOT_RECORDED)) {
            EditionText text = taken(rights, List.of(), headline(0, 6));
            assertThat(text.sourceShown()).isFalse();
            assertThat(text.units().map(EditionUnit::source)).containsOnlyNulls();
        }
    }

    @Test
    void anOmittedUnitKeepsItsNumberAndNoText() {
        EditionUnit omitted = taken(Rights.FULL_SOURCE, List.of(), headline(0, 6))
                .units()
                .skip(3)
                .findFirst()
                .orElseThrow();
        assertThat(omitted).isEqualTo(new EditionUnit(3, "انتهى.", "", true));
    }

    @Test
    void numbersNotesInTheOrderOfTheText() {
        EditionText text = taken(
                Rights.FULL_SOURCE,
                List.of(
                        note(102, EditionNote.Side.TARGET, 3, "third"),
                        note(101, EditionNote.Side.SOURCE, 2, "second"),
                        note(101, EditionNote.Side.TARGET, 9, "first"),
                        note(999, EditionNote.Side.TARGET, 1, "of a unit that is not there")),
                headline(0, 6));
        assertThat(text.notes())
                .extracting(note -> note.number() + " " + note.unit() + " " + note.text())
                .containsExactly("1 1 first", "2 1 second", "3 2 third");
    }

    @Test
    void namesPeopleAsTheyAreCalledNow() {
        EditionText text = taken(Rights.FULL_SOURCE, List.of(), headline(0, 6));
        assertThat(text.authors()).containsExactly("Salma Naciri");
        assertThat(text.revisers()).containsExactly("Idris Benali");
    }

    @Test
    void sumsUpWithTheFirstRunningTextCutAtAWord() {
        EditionText text = taken(Rights.FULL_SOURCE, List.of(), headline(0, 6));
        assertThat(Snapshot.summary(text)).isEqualTo("The minister arrived. He left.");
        EditionText longer = taken(Rights.FULL_SOURCE, List.of(), headline(0, 6), "word ".repeat(100));
        assertThat(Snapshot.summary(longer)).endsWith("word…").hasSizeLessThanOrEqualTo(281);
    }

    @Test
    void sumsUpInWholeSentences() {
        EditionText text = taken(Rights.FULL_SOURCE, List.of(), headline(0, 6), "A long sentence.".repeat(17));
        assertThat(Snapshot.summary(text)).endsWith("sentence.").doesNotContain("He left");
    }

    private static EditionText taken(
            Rights rights, List<Snapshot.PlacedNote> notes, HandedInTranslation.Line headline) {
        return taken(rights, notes, headline, "The minister arrived.");
    }

    private static EditionText taken(
            Rights rights, List<Snapshot.PlacedNote> notes, HandedInTranslation.Line headline, String first) {
        List<HandedInTranslation.Line> lines = new ArrayList<>(List.of(
                headline,
                line(101, 1, 6, 18, 2, first, null),
                line(102, 2, 18, 25, 2, "He left.", null),
                line(103, 3, 25, 32, 3, "", "repeats the first")));
        HandedInTranslation handedIn =
                new HandedInTranslation(translation(), lines, List.of(SALMA), List.of(IDRIS), null);
        return new Snapshot(handedIn, source(rights))
                .taken(1, Map.of(SALMA, "Salma Naciri", IDRIS, "Idris Benali"), notes, false);
    }

    private static HandedInTranslation.Line headline(int start, int end) {
        return new HandedInTranslation.Line(
                new UnitId(100),
                new TargetId(100),
                null,
                0,
                new Span(start, end),
                end == 0 ? 0 : 1,
                ParagraphKind.HEADLINE,
                "Arrival",
                null,
                TargetState.APPROVED);
    }

    private static HandedInTranslation.Line line(
            long unit,
            int number,
            int start,
            int end,
            int paragraph,
            String text,
            @org.jspecify.annotations.Nullable String omitReason) { // null unless left out
        return new HandedInTranslation.Line(
                new UnitId(unit),
                new TargetId(unit),
                null,
                number,
                new Span(start, end),
                paragraph,
                ParagraphKind.BODY,
                text,
                omitReason,
                omitReason == null ? TargetState.APPROVED : TargetState.OMITTED);
    }

    private static Snapshot.PlacedNote note(long unit, EditionNote.Side side, int end, String words) {
        return new Snapshot.PlacedNote(
                new UnitId(unit),
                new EditionNote(1, 0, side, new Span(0, end), NoteKind.CONTEXT, Language.ENGLISH, words));
    }

    private static PublicSource source(Rights rights) {
        Metadata known = Example.metadata();
        Metadata metadata = new Metadata(
                known.outlet(),
                known.byline(),
                known.section(),
                known.published(),
                known.zone(),
                known.region(),
                known.address(),
                rights);
        RevisionView revision = new RevisionView(
                new RevisionId(4),
                new ArticleId(12),
                1,
                Language.ARABIC,
                TEXT,
                List.of(),
                List.of(),
                Edits.NONE,
                new OriginalView("43186edc", 60, "UTF-8", null, false),
                Instant.EPOCH);
        return new PublicSource(revision, metadata);
    }

    private static TranslationView translation() {
        return new TranslationView(
                new TranslationId(31),
                new ArticleId(12),
                new RevisionId(4),
                new Title("عنوان", true),
                Language.ARABIC,
                Language.ENGLISH,
                TranslationState.APPROVED,
                Priority.NORMAL,
                null,
                SALMA,
                "Salma Naciri",
                null,
                null,
                false,
                IDRIS,
                "Idris Benali",
                1,
                6,
                4,
                4,
                3,
                null,
                null,
                null,
                false,
                Instant.EPOCH,
                "Yasmine",
                Instant.EPOCH);
    }
}
