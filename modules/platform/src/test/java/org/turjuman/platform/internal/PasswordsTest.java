package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void knowsThePasswordAgain() {
        assertThat(Passwords.matches("كلمة سر طويلة", Passwords.hash("كلمة سر طويلة")))
                .isTrue();
    }

    @Test
    void refusesAnother() {
        assertThat(Passwords.matches("a long passwore", Passwords.hash("a long password")))
                .isFalse();
    }

    @Test
    void neverMatchesNobody() {
        assertThat(Passwords.matches("nobody's password", null)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(Passwords.hash("the same words")).isNotEqualTo(Passwords.hash("the same words"));
    }
}
