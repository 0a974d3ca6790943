package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {
    @Test
    void readsADay() {
        assertThat(Asked.day("2021-11-24")).isEqualTo(LocalDate.of(2021, 11, 24));
    }

    /** The last ones are days of ISO 8601 that no database keeps, and beyond which there is no next day. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "yesterday", "2021-02-30", "0000-01-01", "-0044-03-15", "+999999999-12-31"})
    void whatIsNoDayOfACalendarAsksForNothing(String text) {
        assertThat(Asked.day(text)).isNull();
    }
}
