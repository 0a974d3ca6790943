package org.turjuman.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OurPagesTest {
    private static final String HOST = "desk.example.org";

    @Test
    void theBrowserSaysWhereAFormComesFrom() {
        assertThat(OurPages.sent("same-origin", null, HOST)).isTrue();
        assertThat(OurPages.sent("same-site", null, HOST)).isFalse();
        assertThat(OurPages.sent("cross-site", "https://" + HOST, HOST)).isFalse();
    }

    @Test
    void anOlderBrowserNamesTheOrigin() {
        assertThat(OurPages.sent(null, "https://desk.example.org", HOST)).isTrue();
        assertThat(OurPages.sent(null, "http://localhost:8080", "localhost:8080"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://desk.example.org.example.net",
                "https://desk.example.org:8443",
                "null",
                ""
            })
    void anotherOriginIsNotOurs(String origin) {
        assertThat(OurPages.sent(null, origin, HOST)).isFalse();
    }

    @Test
    void aProgramSaysNeither() {
        assertThat(OurPages.sent(null, null, HOST)).isTrue();
    }
}
