package org.turjuman.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedInTest {
    @Test
    void aSessionMayWhatItsPersonMay() {
        SignedIn session = SignedIn.session(person(false));
        assertThat(session.scopes()).isEqualTo(EnumSet.allOf(Permission.class));
        assertThat(session.waitsForPassword()).isFalse();
    }

    @Test
    void aSessionByAFirstPasswordMayNothingYet() {
        SignedIn session = SignedIn.session(person(true));
        assertThat(session.scopes()).isEmpty();
        assertThat(session.waitsForPassword()).isTrue();
    }

    private static PersonView person(boolean mustChangePassword) {
        return new PersonView(
                new PersonId(7),
                "huda",
                "Huda",
                Set.of(Role.ADMINISTRATOR),
                true,
                "ar",
                "auto",
                true,
                mustChangePassword,
                2);
    }
}
