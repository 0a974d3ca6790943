package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void holdsItsStartButNotItsEnd() {
        Span span = new Span(2, 5);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.length()).isEqualTo(3);
        assertThat(span.substring("يوم الأحد")).isEqualTo("م ا");
    }

    @Test
    void countsVowelMarksAsUnits() {
        String name = "مُحَمَّد";
        assertThat(new Span(0, name.length()).length()).isEqualTo(8);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessage("Not a span: [3, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(2, 2).overlaps(new Span(0, 5))).isFalse();
    }

    @Test
    void sortsByStartThenLength() {
        assertThat(new Span(1, 9)).isGreaterThan(new Span(1, 3)).isLessThan(new Span(2, 3));
    }
}
