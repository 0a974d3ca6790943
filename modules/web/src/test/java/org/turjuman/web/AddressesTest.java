package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @Test
    void leadsToTheViewOfAScreen() {
        assertThat(Addresses.view("/desk")).contains("/screens/queue.xhtml");
        assertThat(Addresses.view("/desk/articles/12")).contains("/screens/article.xhtml?article=12");
        assertThat(Addresses.view("/desk/translations/31/review")).contains("/screens/review.xhtml?translation=31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/", "/desk/articles/x", "/desk/articles/12/", "/screens/queue.xhtml", "/WEB-INF/web.xml"})
    void leadsNowhereElse(String path) {
        assertThat(Addresses.view(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/articles?text=%D9%85", "/editions"})
    void goesOnToAPathOfThisDesk(String to) {
        assertThat(SignInPage.sameOrigin(to)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "desk",
                "/desk\r\nX: y"
            })
    void goesNowhereElse(String to) {
        assertThat(SignInPage.sameOrigin(to)).isEqualTo("/desk");
    }
}
