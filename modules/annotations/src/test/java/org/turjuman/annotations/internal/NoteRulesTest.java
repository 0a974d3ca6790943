package org.turjuman.annotations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.turjuman.annotations.api.AnnotationProblem;
import org.turjuman.annotations.api.Audience;
import org.turjuman.annotations.api.NoteContent;
import org.turjuman.annotations.api.NoteKind;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;

class NoteRulesTest {
    @Test
    void leavesTheWhiteSpaceAroundTheWordsOut() {
        assertThat(NoteRules.words(new Span(3, 9), "in  Rabat today")).isEqualTo(new Span(4, 9));
    }

    @Test
    void refusesASelectionWithoutWords() {
        assertThat(refused(() -> NoteRules.words(new Span(2, 4), "in  Rabat"))).isEqualTo("note.nothing-selected");
        assertThat(refused(() -> NoteRules.words(new Span(2, 40), "in  Rabat"))).isEqualTo("note.beyond-text");
        assertThat(refused(() -> NoteRules.words(new Span(0, 1), "\uD83D\uDE80")))
                .isEqualTo("note.half-character");
        assertThat(refused(() -> NoteRules.words(new Span(0, 1001), "x".repeat(2000))))
                .isEqualTo("note.too-many-words");
        assertThat(catchThrowableOfType(AnnotationProblem.class, () -> NoteRules.words(new Span(2, 4), "in  Rabat"))
                        .pointer())
                .contains("/place/end");
    }

    @Test
    void refusesANoteThatSaysNothingOrTooMuch() {
        assertThat(refused(() -> NoteRules.kept(saying("  \n ")))).isEqualTo("note.empty");
        assertThat(refused(() -> NoteRules.kept(saying("x".repeat(4001))))).isEqualTo("note.too-long");
        assertThat(refused(() -> NoteRules.kept(saying("a\0b")))).isEqualTo("note.not-storable");
        assertThat(NoteRules.kept(saying(" one\r\ntwo ")).text()).isEqualTo("one\ntwo");
    }

    private static NoteContent saying(String text) {
        return new NoteContent(NoteKind.CONTEXT, Audience.READERS, Language.ENGLISH, text);
    }

    private static String refused(ThrowingCallable act) {
        AnnotationProblem problem = catchThrowableOfType(AnnotationProblem.class, act);
        assertThat(problem.message(Locale.FRENCH)).isNotEqualTo(problem.key());
        assertThat(problem.message(Locale.forLanguageTag("ar"))).isNotEqualTo(problem.key());
        return problem.key();
    }
}
