package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameFormsTest {
    @Test
    void leavesTheCliticsOut() {
        assertThat(found("وصل إلى الرباط وبالرباط ولفاس وكطنجة فبفاس", "الرباط", "فاس", "طنجة"))
                .containsExactly("الرباط", "الرباط", "فاس", "طنجة", "فاس");
    }

    @Test
    void doesNotTakeTheFirstLetterOfANameForAClitic() {
        assertThat(found("قال بنكيران لبنكيران وبنكيران", "بنكيران", "نكيران"))
                .containsExactly("بنكيران", "بنكيران", "بنكيران");
        assertThat(found("زار لبنان وليبيا", "لبنان", "ليبيا")).containsExactly("لبنان", "ليبيا");
    }

    @Test
    void startsAtTheSecondLamAfterLam() {
        assertThat(found("للاتحاد الأوروبي وللجنة الوطنية", "الاتحاد الأوروبي", "اللجنة الوطنية"))
                .containsExactly("لاتحاد الأوروبي", "لجنة الوطنية");
    }

    @Test
    void theLongestFormWins() {
        assertThat(found("زار محمد السادس جامعة محمد السادس", "محمد", "محمد السادس", "جامعة محمد السادس"))
                .containsExactly("محمد السادس", "جامعة محمد السادس");
    }

    @Test
    void findsEverySpelling() {
        assertThat(found("التقى إِسْمَاعِيل هنيه بأسمهان في «أڭادير»", "اسماعيل هنية", "أسمهان", "أكادير"))
                .containsExactly("إِسْمَاعِيل هنيه", "أسمهان", "أڭادير");
    }

    @Test
    void wantsWholeWords() {
        assertThat(found("المغربية مغرب والمغاربة", "المغرب")).isEmpty();
        assertThat(found("الأمين العام", "أمين")).isEmpty();
        assertThat(found("بمي ومي", "مي")).isEmpty();
    }

    @Test
    void aSentenceEndParts() {
        assertThat(found("زار محمد، السادس", "محمد السادس")).isEmpty();
    }

    @Test
    void findsAgenciesAndLatinNames() {
        assertThat(found("حسب أ.ف.ب و(AFP) ووكالة أ ف ب", "أ.ف.ب", "AFP")).containsExactly("أ.ف.ب", "AFP", "أ ف ب");
    }

    @Test
    void tellsTheFormAsItWasGiven() {
        assertThat(NameForms.of(List.of("إسرائيل", "***")).in("باسرائيل"))
                .containsExactly(new NameOccurrence(new Span(1, 8), "إسرائيل"));
    }

    private static List<String> found(String text, String... forms) {
        return NameForms.of(List.of(forms)).in(text).stream()
                .map(name -> name.span().substring(text))
                .toList();
    }
}
