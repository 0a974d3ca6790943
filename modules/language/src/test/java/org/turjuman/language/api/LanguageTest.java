package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"AR, ar", "fr_ma, fr-MA", "zh-hant-tw, zh-Hant-TW", "EN-latn-us, en-Latn-US", "iw, he"})
    void writesEveryTagInOneWay(String given, String canonical) {
        assertThat(Language.of(given).tag()).isEqualTo(canonical);
        assertThat(Language.of(given)).isEqualTo(Language.of(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "a", "arabic language", "ar--MA", "123"})
    void refusesWhatIsNoTag(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(given))
                .withMessageContaining("Not a language tag");
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "ar-MA, rtl", "fa, rtl", "he, rtl", "en, ltr", "fr, ltr", "az-Arab, rtl", "ur-Latn, ltr"})
    void writesInTheDirectionOfItsScript(String tag, String direction) {
        assertThat(Language.of(tag).direction().html()).isEqualTo(direction);
    }

    @Test
    void findsTheNearestParentThatIsOffered() {
        List<Language> offered = List.of(Language.ENGLISH, Language.FRENCH);
        assertThat(Language.of("fr-Latn-MA").nearest(offered)).contains(Language.FRENCH);
        assertThat(Language.of("es-MX").nearest(offered)).isEmpty();
        assertThat(Language.of("fr-x-desk").parent()).contains(Language.FRENCH);
    }

    @Test
    void knowsItsKinds() {
        assertThat(Language.of("fr-MA").isA(Language.FRENCH)).isTrue();
        assertThat(Language.FRENCH.isA(Language.of("fr-MA"))).isFalse();
        assertThat(Language.of("fro").isA(Language.FRENCH)).isFalse();
    }

    @Test
    void isNamedInTheReadersLanguage() {
        assertThat(Language.ARABIC.nameIn(Language.FRENCH)).isEqualTo("arabe");
        assertThat(Language.ENGLISH.nameIn(Language.ARABIC)).isEqualTo("الإنجليزية");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-MA", "en", "he", "iw", "id", "zgh", "ckb", "zh-Hant", "fr-x-desk"})
    void languagesOfTheWorldAreKnown(String tag) {
        assertThat(Language.of(tag).isKnown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "english", "tlh", "qaa", "zxx"})
    void aWellFormedTagMayNameNoLanguage(String tag) {
        assertThat(Language.of(tag).isKnown()).isFalse();
    }
}
