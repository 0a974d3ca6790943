package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OtherLanguagesTest {
    @Test
    void tellsFrenchFromEnglishAndLeavesNamesOpen() {
        String text =
                "قال إن « l'accord de libre-échange avec le Maroc » نشر في The New York Times وفي africaintelligence.";
        assertThat(seen(text))
                .containsExactly(
                        "fr ltr l'accord de libre-échange avec le Maroc",
                        "en ltr The New York Times",
                        "null ltr africaintelligence");
    }

    @Test
    void marksDarijaAndOtherDialects() {
        assertThat(seen("قال المواطن: \"واش هادشي معقول\"، وأضاف آخر: مش عايز أتكلم دلوقتي."))
                .containsExactly("ary rtl واش هادشي", "arz rtl مش عايز أتكلم دلوقتي");
    }

    @Test
    void oneWordMakesNoDialect() {
        assertThat(seen("قال ستيفان دي ميستورا إن دول الجوار تعرف غادي، وعم الهدوء المدينة."))
                .isEmpty();
    }

    @Test
    void marksOtherScriptsWithTheirDirection() {
        assertThat(seen("كتب ⵜⴰⵎⴰⵣⵉⵖⵜ ثم שלום ثم Москва 2020"))
                .containsExactly("zgh ltr ⵜⴰⵎⴰⵣⵉⵖⵜ", "he rtl שלום", "null ltr Москва");
    }

    @Test
    void leavesDialectToItsSpeakers() {
        String text = "قال: كنقولو ليهم ديالنا والو باش يكون زوين";
        assertThat(Hygiene.defects(text)).isEmpty();
    }

    private static List<String> seen(String text) {
        return OtherLanguages.in(text).stream()
                .map(span -> name(span.language()) + " " + span.direction().html() + " "
                        + span.span().substring(text))
                .toList();
    }

    private static String name(@Nullable Language language) {
        return language == null ? "null" : language.tag();
    }
}
