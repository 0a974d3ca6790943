package org.turjuman.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonProblem;
import org.turjuman.platform.api.PersonView;
import org.turjuman.platform.api.Role;

class TokenServiceTest {
    @Test
    void givesNoTokenWhatItsMakerMayNot() {
        TokenService tokens = new TokenService();
        tokens.caller = new Administrator();
        PersonProblem problem = catchThrowableOfType(
                PersonProblem.class,
                () -> tokens.make("feed", EnumSet.of(Permission.READ, Permission.PUBLISH, Permission.WITHDRAW)));
        assertThat(problem.key()).isEqualTo("token.scope-not-yours");
        assertThat(problem.kind().status()).isEqualTo(422);
        for (String language : new String[] {"en", "ar", "fr"}) {
            assertThat(problem.message(Locale.forLanguageTag(language))).contains("PUBLISH");
        }
    }

    /** Somebody who may what administrators may, and nothing else. */
    private static final class Administrator implements Caller {
        @Override
        public Optional<PersonView> person() {
            return Optional.empty();
        }

        @Override
        public PersonView get() {
            throw new UnsupportedOperationException("nobody asks");
        }

        @Override
        public boolean may(Permission permission) {
            return Role.ADMINISTRATOR.permissions().contains(permission);
        }

        @Override
        public boolean mustChangePassword() {
            return false;
        }

        @Override
        public boolean isProgram() {
            return false;
        }

        @Override
        public PersonId require(Permission permission) {
            return new PersonId(1);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
