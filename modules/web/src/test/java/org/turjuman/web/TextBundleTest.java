package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextBundleTest {
    @Test
    void wordsOfTheOtherDirectionKeepTheirOwnOrder() {
        assertThat(says("en", "الوزير")).contains("\u2068الوزير\u2069");
        assertThat(says("ar", "BBC")).contains("\u2068BBC\u2069");
        assertThat(says("ar", "2025-03-04")).contains("\u20682025-03-04\u2069");
    }

    @Test
    void otherWordsAreWrittenAsTheyAre() {
        assertThat(says("en", "Rabat")).endsWith(" Rabat");
        assertThat(says("ar", "الرباط")).endsWith(" الرباط");
        assertThat(says("ar", "14:30")).endsWith(" 14:30");
    }

    private static String says(String language, String record) {
        TextBundle bundle = new TextBundle();
        bundle.caller = new ReaderOf(Locale.forLanguageTag(language));
        return bundle.say("ledger.record", record);
    }
}
