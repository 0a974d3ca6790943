package org.turjuman.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.turjuman.language.api.Span;

class NamingFormsTest {
    private static final String TEXT = "زار المغرب ثم عاد إلى المغرب، وقال إن للمغرب حلفاء.";

    @Test
    void typedWordsAreFoundWhereTheyStandNearest() {
        assertThat(NamingForms.nearest(TEXT, "المغرب", new Span(20, 28))).contains(new Span(22, 28));
        assertThat(NamingForms.nearest(TEXT, "المغرب", new Span(0, 4))).contains(new Span(4, 10));
    }

    @Test
    void aParticleBeforeANameCanBeLeftOut() {
        assertThat(NamingForms.nearest(TEXT, "لمغرب", new Span(38, 44)).map(span -> span.substring(TEXT)))
                .contains("لمغرب");
    }

    @Test
    void wordsThatDoNotStandInTheTextAreNotFound() {
        assertThat(NamingForms.nearest(TEXT, "الجزائر", new Span(4, 10))).isEmpty();
        assertThat(NamingForms.nearest(TEXT, "", new Span(4, 10))).isEmpty();
    }
}
