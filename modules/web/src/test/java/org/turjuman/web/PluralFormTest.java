package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {
    @ParameterizedTest
    @CsvSource({
        "ar, 0, ZERO",
        "ar, 1, ONE",
        "ar, 2, TWO",
        "ar, 3, FEW",
        "ar, 10, FEW",
        "ar, 11, MANY",
        "ar, 99, MANY",
        "ar, 100, OTHER",
        "ar, 102, OTHER",
        "ar, 103, FEW",
        "ar, 111, MANY",
        "ar, 1000, OTHER",
        "en, 0, OTHER",
        "en, 1, ONE",
        "en, 2, OTHER",
        "fr, 0, ONE",
        "fr, 1, ONE",
        "fr, 2, OTHER"
    })
    void followsTheLanguage(String language, long number, PluralForm form) {
        assertThat(PluralForm.of(number, Locale.forLanguageTag(language))).isEqualTo(form);
    }
}
