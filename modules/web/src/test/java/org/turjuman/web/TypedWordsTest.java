package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedWordsTest {
    private static final String TEXT = "The minister said so, and the company said no.";

    @Test
    void theSecondSaidBelongsToTheSecondStatement() {
        check("said", TEXT.indexOf("said no"), TEXT.indexOf("said no"));
        check("said", TEXT.indexOf("the company"), TEXT.indexOf("said no"));
    }

    @Test
    void theFirstIsMeantWhereNothingIsKnown() {
        check(" said ", 0, TEXT.indexOf("said so"));
    }

    @Test
    void moreWordsMeanOnlyOnePlace() {
        check("company said", 0, TEXT.indexOf("company said"));
    }

    @Test
    void wordsThatAreNotThereHaveNoPlace() {
        assertThat(TypedWords.in(TEXT, "denied", 0)).isEmpty();
        assertThat(TypedWords.in(TEXT, "  ", 0)).isEmpty();
        assertThat(TypedWords.in("", "said", 0)).isEmpty();
    }

    private static void check(String words, int near, int start) {
        assertThat(TypedWords.in(TEXT, words, near))
                .hasValueSatisfying(span -> assertThat(span.start()).isEqualTo(start));
    }
}
