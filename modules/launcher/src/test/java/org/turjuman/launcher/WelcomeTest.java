package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WelcomeTest {
    @Test
    void saysWhereTheDeskIsAndHowToSignIn() {
        assertThat(text(true))
                .contains(
                        "http://localhost:8080/",
                        "salma",
                        "idris",
                        "translator, reviser",
                        "every role",
                        "turjuman-demo",
                        "/srv/data/demo-token",
                        "12 s");
    }

    @Test
    void namesNoDemoPeopleOutsideADemo() {
        assertThat(text(false)).contains("http://localhost:8080/", "/srv/data").doesNotContain("salma", "token");
    }

    private static String text(boolean demo) {
        Settings settings = new Settings(
                Path.of("/wildfly"),
                Path.of("/turjuman.ear"),
                Path.of("/srv/data"),
                8080,
                "1g",
                demo,
                "http://localhost:8080");
        return Welcome.text(settings, Duration.ofMillis(12_345));
    }
}
