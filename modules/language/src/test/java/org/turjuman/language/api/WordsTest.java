package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void countsAWordWithItsCliticsOnce() {
        assertThat(words("وبالمغرب وللحكومة فسيكتبونها.")).containsExactly("وبالمغرب", "وللحكومة", "فسيكتبونها");
    }

    @Test
    void countsNumbersDatesAndTimesAsOneWordEach() {
        assertThat(words("بلغ 4.5 و٤٫٥ في 16/11/2021 على 18:30، أي 1,200 درهم."))
                .containsExactly("بلغ", "4.5", "و٤٫٥", "في", "16/11/2021", "على", "18:30", "أي", "1,200", "درهم");
    }

    @Test
    void doesNotCountMarks() {
        assertThat(Words.count("قال: « نعم » ... - ؟ ! %")).isEqualTo(2);
        assertThat(Words.count(" \n ")).isZero();
    }

    @Test
    void countsAWawTypedApart() {
        assertThat(words("الثنائية و تبادل")).containsExactly("الثنائية", "و", "تبادل");
    }

    @Test
    void keepsAbbreviationsAddressesAndHyphensTogether() {
        assertThat(words("أ.ف.ب. تبث e-mail إلى desk@example.org وhttps://www.example.ma/ar?id=1، l’accord U.S."))
                .containsExactly(
                        "أ.ف.ب",
                        "تبث",
                        "e-mail",
                        "إلى",
                        "desk@example.org",
                        "وhttps",
                        "www.example.ma/ar?id=1",
                        "l’accord",
                        "U.S");
    }

    @Test
    void keepsMarksAndTatweelInTheirWord() {
        assertThat(words("مُحَمَّدٌ الربـــاط می\u200Cشود")).containsExactly("مُحَمَّدٌ", "الربـــاط", "می\u200Cشود");
    }

    @Test
    void aGluedStopSeparatesWords() {
        assertThat(words("المحلية.وفي نص،ونص")).containsExactly("المحلية", "وفي", "نص", "ونص");
    }

    @Test
    void paragraphsAreTheLinesThatShowSomething() {
        String text = "\n  العنوان \r\n\r\n \u200F\nالنص. نص\u2029ذيل";
        assertThat(Words.paragraphs(text).stream().map(span -> span.substring(text)))
                .containsExactly("العنوان", "النص. نص", "ذيل");
    }

    private static List<String> words(String text) {
        return Words.spans(text).stream().map(span -> span.substring(text)).toList();
    }
}
