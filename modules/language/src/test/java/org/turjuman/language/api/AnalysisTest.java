package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    @Test
    void findsWhatPeopleSaidBetweenMarks() {
        String text =
                "أعلن المهرجان \"الكبير\" نتائجه. وأضاف المدير: \" فزنا معا \". ووصف العرض بأنه «أجمل ما رأيناه هذا العام».";
        assertThat(Analysis.of(text, Language.ARABIC).mentions())
                .filteredOn(mention -> mention.type().equals("QUOTATION"))
                .extracting(TextMention::text)
                .containsExactly("فزنا معا", "أجمل ما رأيناه هذا العام");
    }

    @Test
    void quotationsAreDirectAndLeaveTheirMarksOut() {
        String text = "قال «لن نعود إلى الوراء».";
        TextMention quotation = Analysis.of(text, Language.ARABIC).mentions().get(0);
        assertThat(quotation.direct()).isTrue();
        assertThat(quotation.span()).isEqualTo(new Span(5, 23));
        assertThat(quotation.type()).isEqualTo("QUOTATION");
    }

    @Test
    void takesNeitherSpelledLettersNorTheSpeakersNameForSpeech() {
        for (String text : List.of(
                "وقالت \"أ ف ب\" أمس.",
                "ذكرت « ا س و ا » : \"ك ش ب\" و\"م م م م م\".",
                "وقالت \"هيومن رايتس ووتش\" إن السجن مكتظ.",
                "وأكد \"أبو مازن\"، أن اللقاء ناجح.")) {
            assertThat(Analysis.of(text, Language.ARABIC).mentions())
                    .as(text)
                    .noneMatch(mention -> Boolean.TRUE.equals(mention.direct())); // what the speaker reports may follow
        }
        assertThat(Analysis.of("قال: \"لن نعود\" إن شاء الله.", Language.ARABIC).mentions())
                .extracting(TextMention::text)
                .containsExactly("لن نعود");
    }

    @Test
    void statesTheValueOfNumbers() {
        String text = "ارتفع 4.5 في المئة إلى ثلاثة ملايين.";
        assertThat(Analysis.of(text, Language.ARABIC).mentions())
                .extracting(TextMention::type, TextMention::value)
                .containsExactly(tuple("PERCENT", "4.5"), tuple("NUMBER", "3000000"));
    }

    @Test
    void looksForArabicDefectsInArabicOnly() {
        String text = "قال , ثم\u0640\u0640ة عاد.";
        assertThat(Analysis.of(text, Language.of("ar-MA")).defects()).isNotEmpty();
        assertThat(Analysis.of(text, Language.ENGLISH).defects()).isEmpty();
        assertThat(Analysis.of(text, Language.ENGLISH).segments()).containsExactly(new Span(0, text.length()));
    }

    @Test
    void answersForHostileTexts() {
        for (String piece :
                List.of("ال", "\"", "\" ,", "و ", "a.", "1.", "أ.", "ُ", "م\u200C", "ـ", "سطر\n", "ﻻ", "مئة و")) {
            String text = piece.repeat(150_000 / piece.length());
            assertThat(Sentences.cutText(text)).isNotEmpty();
            assertThat(Hygiene.defects(text)).isNotNull();
            assertThat(Words.spans(text)).isNotNull();
            assertThat(NameForms.of(List.of("ال ال ال", "مئة")).in(text)).isNotNull();
            assertThat(ParagraphGuess.of(text)).isNotNull();
        }
    }
}
