package org.turjuman.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DeskProblemTest {
    @Test
    void tellsWhatHappenedInTheReadersLanguage() {
        DeskProblem problem = new TooManyAttemptsException(Duration.ofMinutes(12));
        assertThat(problem.message(Locale.ENGLISH)).isEqualTo("Too many wrong passwords. Try again in 12 min.");
        assertThat(problem.message(Locale.FRENCH)).contains("12 min");
        assertThat(problem.message(Locale.forLanguageTag("ar"))).contains("12 دقيقة");
    }

    @Test
    void speaksEnglishWhereItLacksTheLanguageWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(new NotSignedInException().message(Locale.GERMAN)).isEqualTo("Sign in to go on.");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void readsNoIdFromWhatIsNone() {
        assertThat(PersonId.valueOf("12")).isEqualTo(new PersonId(12));
        for (String text : new String[] {"", "0", "-1", "1x", "99999999999999999999", "٣"}) {
            assertThat(org.junit.jupiter.api.Assertions.assertThrows(
                                    NoSuchThingException.class, () -> PersonId.valueOf(text))
                            .kind())
                    .isEqualTo(DeskProblem.Kind.NOT_FOUND);
        }
    }
}
