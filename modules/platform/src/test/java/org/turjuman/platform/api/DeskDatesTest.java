package org.turjuman.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskDatesTest {
    private static final ZoneId RABAT = ZoneId.of("Africa/Casablanca");

    @ParameterizedTest
    @CsvSource({
        "Africa/Casablanca, نونبر",
        "Africa/Cairo, نوفمبر",
        "Africa/Algiers, نوفمبر",
        "Asia/Beirut, تشرين الثاني",
        "UTC, نوفمبر"
    })
    void arabicMonthsAreThoseOfTheDesksCountry(ZoneId zone, String november) {
        assertThat(DeskDates.months(Locale.forLanguageTag("ar"), zone))
                .hasSize(12)
                .element(10)
                .isEqualTo(november);
    }

    @Test
    void aListOfMonthsAndADateNameTheSame() {
        LocalDate day = LocalDate.of(2021, 8, 24);
        for (Locale language : List.of(Locale.forLanguageTag("ar"), Locale.ENGLISH, Locale.FRENCH)) {
            String written = DateTimeFormatter.ofPattern("d MMMM uuuu", DeskDates.locale(language, RABAT))
                    .format(day);
            assertThat(written).contains(DeskDates.months(language, RABAT).get(7));
        }
    }
}
