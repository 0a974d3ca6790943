package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstAdministratorCodeTest {
    private final FirstAdministratorCode code = new FirstAdministratorCode();

    @Test
    void isReadOutOnTheTelephone() {
        String heard = code.code().replace("-", "").toLowerCase(Locale.ROOT);
        assertThat(code.matches(heard)).isTrue();
        assertThat(code.matches(" " + code.code().replace('-', ' ') + " ")).isTrue();
    }

    @Test
    void nothingElseMatches() {
        assertThat(code.matches("")).isFalse();
        assertThat(code.matches(code.code().substring(1))).isFalse();
    }

    @Test
    void worksOnce() {
        code.used();
        assertThat(code.matches(code.code())).isFalse();
    }
}
