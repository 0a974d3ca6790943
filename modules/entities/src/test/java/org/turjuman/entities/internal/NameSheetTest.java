package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.Sayings.accepted;
import static org.turjuman.entities.internal.Sayings.corrected;
import static org.turjuman.entities.internal.Sayings.rejected;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.FoundName;
import org.turjuman.language.api.Span;

class NameSheetTest {
    private static final Sayings TEXT = new Sayings("قال وزير الدفاع بيني غانتس في الرباط");

    @Test
    void listsWhatIsFoundInTheOrderOfTheText() {
        assertThat(lines(TEXT.found("بيني غانتس", "الرباط"))).containsExactly("بيني غانتس", "الرباط");
    }

    @Test
    void putsWhatAPersonSaidToWhatIsFound() {
        assertThat(lines(TEXT.found("بيني غانتس", "الرباط"), TEXT.said("الرباط", accepted(4), 1)))
                .containsExactly("بيني غانتس", "الرباط → 4");
    }

    @Test
    void letsTheWordsOfAPersonWinOverWhatIsFoundAcrossThem() {
        assertThat(lines(TEXT.found("بيني غانتس", "الرباط"), TEXT.said("الدفاع بيني", accepted(4), 1)))
                .containsExactly("الدفاع بيني → 4", "الرباط");
    }

    @Test
    void showsTheWordsOfACorrectionInPlaceOfThoseFound() {
        assertThat(lines(
                        TEXT.found("وزير الدفاع بيني غانتس"),
                        TEXT.said("وزير الدفاع بيني غانتس", corrected(TEXT.span("بيني غانتس")), 1)))
                .containsExactly("بيني غانتس");
    }

    @Test
    void letsTheLastWordCountWhereTheWordsOfPeopleOverlap() {
        assertThat(lines(TEXT.found(), TEXT.said("بيني غانتس", accepted(4), 1), TEXT.said("غانتس", accepted(5), 2)))
                .containsExactly("غانتس → 5");
    }

    @Test
    void listsWhatWasRejectedAsRejectedAlsoWhereItIsNoLongerFound() {
        assertThat(lines(TEXT.found("الرباط"), TEXT.said("الرباط", rejected(), 1), TEXT.said("الدفاع", rejected(), 1)))
                .containsExactly("الدفاع ✗", "الرباط ✗");
    }

    @Test
    void keepsWhatWasSaidOfWordsThatTheRulesNoLongerFind() {
        assertThat(lines(TEXT.found(), TEXT.said("الرباط", accepted(4), 1))).containsExactly("الرباط → 4");
    }

    @Test
    void findsAgainWhatWasTakenBackAndForgetsWhatOnlyAPersonSaw() {
        Mention found = TEXT.said("الرباط", rejected(), 1);
        Mention marked = TEXT.said("الدفاع", accepted(4), 1);
        found.unsay(Sayings.NORA, Sayings.at(2));
        marked.unsay(Sayings.NORA, Sayings.at(2));
        NameSheet sheet = NameSheet.of(TEXT.found("الرباط"), List.of(found, marked));
        assertThat(sheet.lines()).extracting(TEXT::shown).containsExactly("الرباط");
        assertThat(sheet.lines().get(0).version())
                .as("rises with the taking back")
                .isEqualTo(2);
        assertThat(sheet.at(TEXT.span("الدفاع"))).isPresent();
        assertThat(sheet.at(new Span(0, 1))).isEmpty();
    }

    private static List<String> lines(List<FoundName> found, Mention... said) {
        return NameSheet.of(found, List.of(said)).lines().stream()
                .map(TEXT::shown)
                .toList();
    }
}
