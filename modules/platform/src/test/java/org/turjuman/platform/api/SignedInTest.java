package org.turjuman.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class SignedInTest {
    @Test
    void aSessionMayWhatItsPersonMay() {
        SignedIn session = SignedIn.session(Administrators.huda(false));
        assertThat(session.scopes()).isEqualTo(EnumSet.allOf(Permission.class));
        assertThat(session.waitsForPassword()).isFalse();
    }

    @Test
    void aSessionByAFirstPasswordMayNothingYet() {
        SignedIn session = SignedIn.session(Administrators.huda(true));
        assertThat(session.scopes()).isEmpty();
        assertThat(session.waitsForPassword()).isTrue();
    }
}
