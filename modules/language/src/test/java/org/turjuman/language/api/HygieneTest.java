package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HygieneTest {
    /** Each line: kind | text as it came | text with every suggestion of this kind accepted. */
    static Stream<String[]> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hygiene/defects.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> shown(line).split("\\|", -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void proposesWhatTheEditorWouldDo(String kind, String text, String cleaned) {
        List<TextDefect> defects = Hygiene.defects(text).stream()
                .filter(defect -> defect.why().equals(kind))
                .toList();
        assertThat(defects).as(kind).isNotEmpty();
        assertThat(Hygiene.apply(text, defects).text()).isEqualTo(cleaned);
    }

    static Stream<String> clean() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/hygiene/clean.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(HygieneTest::shown);
    }

    @ParameterizedTest
    @MethodSource("clean")
    void leavesGoodTextAlone(String text) {
        assertThat(Hygiene.defects(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindIsExplainedInThreeLanguages(DefectKind kind) {
        TextDefect defect = new TextDefect(new Span(0, 1), kind, List.of("XX", "YY", "ZZ"), null, 0.5);
        List<String> messages = Stream.of("en", "ar", "fr")
                .map(tag -> defect.message(Locale.forLanguageTag(tag)))
                .distinct()
                .toList();
        assertThat(messages).hasSize(3).noneMatch(message -> message.contains("{"));
        assertThat(defect.message(Locale.forLanguageTag("fr-MA"))).isEqualTo(messages.get(2));
        assertThat(defect.message(Locale.CHINESE)).isEqualTo(messages.get(0));
    }

    @Test
    void namesWhatCannotBeSeen() {
        assertThat(Hygiene.defects("قال\u200Fنعم").get(0).message(Locale.FRENCH))
                .contains("U+200F RIGHT-TO-LEFT MARK");
    }

    @Test
    void wordsThatAMessageNamesKeepTheirOwnOrder() {
        TextDefect slip =
                new TextDefect(new Span(0, 1), DefectKind.HAMZA_SLIP, List.of("الاعمار", "الأعمار"), "الأعمار", 0.9);
        assertThat(slip.message(Locale.ENGLISH)).contains("“\u2068الاعمار\u2069”: “\u2068الأعمار\u2069” is");
        assertThat(slip.message(Locale.forLanguageTag("ar"))).contains("«الاعمار»");
        assertThat(slip.message(Locale.ROOT)).isEqualTo(slip.message(Locale.ENGLISH));
    }

    @Test
    void aDayInAMessageIsWrittenOut() {
        TextDefect day = new TextDefect(
                new Span(0, 1), DefectKind.WRONG_WEEKDAY, List.of("الخميس", "2025-03-04", "الثلاثاء"), null, 0.9);
        assertThat(day.message(Locale.ENGLISH)).contains("4 March 2025");
        assertThat(day.message(Locale.FRENCH)).contains("4 mars 2025");
        assertThat(day.message(Locale.forLanguageTag("ar-LB"))).contains("4 آذار 2025");
    }

    @Test
    void anUnbalancedMarkHasNoSuggestionAndChangesNothing() {
        String text = "قال «نعم وغادر.";
        List<TextDefect> defects = Hygiene.defects(text);
        assertThat(defects).hasSize(1);
        assertThat(defects.get(0).kind()).isEqualTo(DefectKind.UNBALANCED_QUOTATION_MARK);
        assertThat(defects.get(0).replacement()).isEmpty();
        assertThat(Hygiene.apply(text, defects)).isEqualTo(new EditedText(text, text, List.of()));
    }

    @Test
    void acceptingSomeLeavesTheOthers() {
        String text = "الولاياتالمتحدة  و تبادل";
        List<TextDefect> glued = Hygiene.defects(text).stream()
                .filter(defect -> defect.kind() == DefectKind.GLUED_WORDS)
                .toList();
        EditedText edited = Hygiene.apply(text, glued);
        assertThat(edited.text()).isEqualTo("الولايات المتحدة  و تبادل");
        assertThat(edited.edits()).containsExactly(new TextEdit(new Span(0, 15), "الولايات المتحدة", new Span(0, 16)));
        assertThat(edited.toEdited(new Span(17, 18))).isEqualTo(new Span(18, 19));
        assertThat(edited.toOriginal(new Span(18, 19))).isEqualTo(new Span(17, 18));
        assertThat(edited.toOriginal(new Span(9, 16))).isEqualTo(new Span(0, 15));
    }

    @Test
    void everyUntouchedLetterMapsThereAndBack() {
        Random random = new Random(3);
        for (int round = 0; round < 5_000; round++) {
            String text = "أبجدهوزحطيكلمن".substring(0, 1 + random.nextInt(14));
            List<EditedText.Replacement> replacements = new ArrayList<>();
            for (int count = random.nextInt(4); count > 0; count--) {
                int start = random.nextInt(text.length() + 1);
                int end = start + random.nextInt(text.length() - start + 1);
                replacements.add(new EditedText.Replacement(new Span(start, end), "×".repeat(random.nextInt(3))));
            }
            EditedText edited = EditedText.replacing(text, replacements);
            boolean[] touched = new boolean[text.length()];
            edited.edits()
                    .forEach(edit -> java.util.Arrays.fill(
                            touched, edit.original().start(), edit.original().end(), true));
            for (int at = 0; at < text.length(); at++) {
                Span here = new Span(at, at + 1);
                Span there = edited.toEdited(here);
                if (!touched[at]) {
                    assertThat(there.substring(edited.text())).isEqualTo(here.substring(text));
                    assertThat(edited.toOriginal(there)).isEqualTo(here);
                } else {
                    assertThat(there.end()).isLessThanOrEqualTo(edited.text().length());
                }
            }
        }
    }

    @Test
    void everySuggestionFitsItsSpanInAnyText() {
        Random random = new Random(11);
        String signs = "ابتال وفي قال.،؟!\"«»()“”\u0640\u200F\u200B\u00A0 ,;?12٣ کیﻻ\n\u064F\uD83Dab";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            List<TextDefect> defects = Hygiene.defects(text.toString());
            assertThat(defects)
                    .isSorted()
                    .allMatch(defect -> defect.span().end() <= text.length()
                            && !defect.span().isEmpty());
            assertThat(Hygiene.apply(text.toString(), defects).original()).isEqualTo(text.toString());
        }
    }

    @Test
    void readsCleanLettersOverDirtOfEveryKind() {
        String dirty = "قــال\u200F الــوَزِيرُ\u00A0\u00A0عل\u06CC&nbsp;\uFEFBحق<br>ا\u00AD";
        assertThat(Hygiene.cleaned(dirty).text()).isEqualTo("قال الوزير علي لاحقا");
    }

    @Test
    void everySpanOfTheCleanedTextMapsBackExactly() {
        Random random = new Random(5);
        String signs =
                "ابتم وفي قال.،\u0640\u0640\u200F\u200B\u00A0 \u064E\u064B\u06CC\u06A9\uFEFB\uFEE3&;nbsp<b>\n\uD83D\uDE00aé";
        for (int round = 0; round < 1_500; round++) {
            StringBuilder built = new StringBuilder();
            for (int length = random.nextInt(50); length > 0; length--) {
                built.append(random.nextInt(12) == 0 ? "&quot;" : signs.charAt(random.nextInt(signs.length())));
            }
            String text = built.toString();
            EditedText cleaned = Hygiene.cleaned(text);
            int before = 0;
            for (int at = 0; at < cleaned.text().length(); at++) {
                Span here = new Span(at, at + 1);
                Span origin = cleaned.toOriginal(here);
                assertThat(origin.start()).isGreaterThanOrEqualTo(Math.min(before, origin.start()));
                assertThat(cleaned.toEdited(origin).contains(here)).isTrue();
                boolean kept =
                        cleaned.edits().stream().noneMatch(edit -> edit.edited().contains(at(here)));
                if (kept) {
                    assertThat(origin.substring(text)).isEqualTo(here.substring(cleaned.text()));
                }
                before = origin.start();
            }
            assertThat(cleaned.toOriginal(new Span(0, cleaned.text().length())).end())
                    .isLessThanOrEqualTo(text.length());
        }
    }

    private static int at(Span one) {
        return one.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "12", "English only, nothing to see?"})
    void findsNothingWhereThereIsNothing(String text) {
        assertThat(Hygiene.defects(text)).isEmpty();
    }

    /** The cases write signs that cannot be seen as {@code \\uXXXX}. */
    private static String shown(String line) {
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            if (line.startsWith("\\u", at)) {
                shown.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
                at += 5;
            } else {
                shown.append(line.charAt(at));
            }
        }
        return shown.toString();
    }
}
