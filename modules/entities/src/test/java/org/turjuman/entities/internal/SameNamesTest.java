package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.Sayings.accepted;
import static org.turjuman.entities.internal.Sayings.corrected;
import static org.turjuman.entities.internal.Sayings.rejected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.NameDecision;
import org.turjuman.language.api.Span;

class SameNamesTest {
    private static final Sayings TEXT =
            new Sayings("قال أنس غانتس. وأضاف انس غانتس إن الحياة تغيرت. وكتبت «الحياة» أن الحياه بيد أنس غانتس.");

    @Test
    void reachesTheSameWordsInAnySpellingWhereTheDeskFoundThem() {
        assertThat(reached(accepted(4), "أنس غانتس", "انس غانتس", "أنس غانتس"))
                .containsExactly("انس غانتس", "أنس غانتس");
    }

    @Test
    void leavesWhatAPersonSaidDifferently() {
        List<String> reached = reached(
                sheet(List.of(TEXT.said("انس غانتس", rejected(), 1)), "أنس غانتس", "انس غانتس", "أنس غانتس"),
                TEXT.span("أنس غانتس"),
                accepted(4));
        assertThat(reached).containsExactly("أنس غانتس");
    }

    @Test
    void goesWithWhatAPersonSaidAlikeBefore() {
        NameSheet sheet = sheet(
                List.of(TEXT.said("أنس غانتس", accepted(4), 1), TEXT.said("انس غانتس", accepted(4), 1)),
                "أنس غانتس",
                "انس غانتس");
        assertThat(reached(sheet, TEXT.span("أنس غانتس"), accepted(5))).containsExactly("انس غانتس");
    }

    @Test
    void movesTheWordsOfACorrectionToEachPlace() {
        NameSheet sheet = sheet(List.of(), "أنس غانتس", "انس غانتس", "أنس غانتس");
        Span found = TEXT.span("أنس غانتس");
        Span words = TEXT.span("غانتس");
        assertThat(SameNames.of(sheet.at(found).orElseThrow(), corrected(words), sheet, TEXT.text()))
                .extracting(place -> place.decision().span().substring(TEXT.text()))
                .containsExactly("غانتس", "غانتس");
    }

    @Test
    void leavesPlacesWhereTheWordsOfACorrectionDoNotStand() {
        NameSheet sheet = sheet(List.of(), "أنس غانتس", "انس غانتس", "أنس غانتس");
        NameDecision wider = corrected(TEXT.span("قال أنس غانتس"));
        assertThat(reached(sheet, TEXT.span("أنس غانتس"), wider)).isEmpty();
    }

    @Test
    void reachesWholeWordsThatTheDeskOverlooked() {
        NameSheet sheet = sheet(List.of(), "أنس غانتس");
        Span marked = TEXT.span("الحياة", TEXT.text().indexOf('«'));
        NameSheet.Line line = new NameSheet.Line(marked, null, null);
        assertThat(SameNames.of(line, corrected(EntityType.ORGANISATION), sheet, TEXT.text()))
                .extracting(place -> place.line().span().substring(TEXT.text()))
                .containsExactly("الحياة", "الحياه");
    }

    /** A word that somebody took for a newspaper once stands elsewhere as life. */
    @Test
    void rejectsNothingThatNobodyTookForAName() {
        Span paper = TEXT.span("الحياة", TEXT.text().indexOf('«'));
        Span again = TEXT.span("الحياه");
        NameDecision marked = corrected(EntityType.ORGANISATION);
        NameSheet once = sheet(List.of(TEXT.said(paper, marked, 1)), "أنس غانتس");
        assertThat(reached(once, paper, rejected())).isEmpty();
        NameSheet twice = sheet(List.of(TEXT.said(paper, marked, 1), TEXT.said(again, marked, 1)), "أنس غانتس");
        assertThat(reached(twice, paper, rejected())).containsExactly("الحياه");
    }

    private static List<String> reached(NameDecision decision, String... found) {
        return reached(sheet(List.of(), found), TEXT.span(found[0]), decision);
    }

    private static List<String> reached(NameSheet sheet, Span of, NameDecision decision) {
        return SameNames.of(sheet.at(of).orElseThrow(), decision, sheet, TEXT.text()).stream()
                .map(place -> place.line().span().substring(TEXT.text()))
                .toList();
    }

    private static NameSheet sheet(List<Mention> said, String... found) {
        return NameSheet.of(TEXT.found(found), said);
    }
}
