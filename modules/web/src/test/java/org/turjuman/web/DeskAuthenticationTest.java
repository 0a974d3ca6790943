package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskAuthenticationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/",
                "/desk/articles",
                "/desk/me/",
                "/desk/me;a=b",
                "/desk/me/../tokens",
                "/desk/acts"
            })
    void aFirstPasswordOpensNoPageOfTheDesk(String path) {
        assertThat(DeskAuthentication.isBarred(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/me", "/sign-out", "/language", "/static/desk.css", "/sign-in", "/editions"})
    void butTheOneWhereItIsChangedAndWhatIsOpenToAll(String path) {
        assertThat(DeskAuthentication.isBarred(path)).isFalse();
    }
}
