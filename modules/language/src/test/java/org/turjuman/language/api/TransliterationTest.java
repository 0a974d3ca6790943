package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.turjuman.language.api.LatinSpelling.Reason;

/**
 * Runs the table {@code transliteration/cases.txt}: style, country or -, the name, {@code =>}, then the first candidates
 * in order. The tables of people are measured, not asserted one by one.
 */
class TransliterationTest {
    @TestFactory
    Stream<DynamicTest> spellsTheCases() {
        List<String> cases = lines("cases.txt");
        assertThat(cases).hasSizeGreaterThan(60);
        return cases.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split("=>");
                    String[] wanted = parts[0].strip().split(" ", 3);
                    List<String> expected =
                            Stream.of(parts[1].split("/")).map(String::strip).toList();
                    assertThat(spell(TransliterationStyle.valueOf(wanted[0]), wanted[1], wanted[2]))
                            .as(wanted[2])
                            .startsWith(expected.toArray(String[]::new));
                }));
    }

    private static List<String> spell(TransliterationStyle style, String country, String name) {
        return Transliteration.in(style).from(country.equals("-") ? null : country).candidates(name).stream()
                .map(LatinSpelling::text)
                .toList();
    }

    @Test
    void findsThePressSpellingOfPeopleThatTheRulesWereTriedOn() {
        assertThat(measure("dev.txt", TransliterationStyle.PRESS_ENGLISH, 1)).isGreaterThan(0.66);
        assertThat(measure("dev.txt", TransliterationStyle.PRESS_ENGLISH, 3)).isGreaterThan(0.83);
    }

    @Test
    void findsThePressSpellingOfPeopleHeldOut() {
        assertThat(measure("held-out.txt", TransliterationStyle.PRESS_ENGLISH, 1))
                .isGreaterThan(0.74);
        assertThat(measure("held-out.txt", TransliterationStyle.PRESS_ENGLISH, 3))
                .isGreaterThan(0.86);
    }

    @Test
    void findsThePressSpellingOfPeopleWrittenDownAfterTheLexicon() {
        assertThat(measure("fresh.txt", TransliterationStyle.PRESS_ENGLISH, 1)).isGreaterThan(0.58);
        assertThat(measure("fresh.txt", TransliterationStyle.PRESS_ENGLISH, 3)).isGreaterThan(0.74);
    }

    @Test
    void findsThePressSpellingOfLessKnownPeopleThatTheLexiconWasNotMadeFor() {
        assertThat(measure("late.txt", TransliterationStyle.PRESS_ENGLISH, 1)).isGreaterThan(0.35);
        assertThat(measure("late.txt", TransliterationStyle.PRESS_ENGLISH, 3)).isGreaterThan(0.46);
    }

    @Test
    void findsTheFrenchSpellingOfPeopleHeldOut() {
        assertThat(measure("held-out.txt", TransliterationStyle.PRESS_FRENCH, 1))
                .isGreaterThan(0.55);
        assertThat(measure("held-out.txt", TransliterationStyle.PRESS_FRENCH, 3))
                .isGreaterThan(0.78);
    }

    /** The share of names whose usual spelling is among the first so many. */
    private static double measure(String table, TransliterationStyle style, int first) {
        List<String[]> people =
                lines(table).stream().map(line -> line.split("\\|")).toList();
        assertThat(people).hasSizeGreaterThan(120);
        boolean french = style == TransliterationStyle.PRESS_FRENCH;
        long right = people.stream()
                .filter(person -> spell(style, "-", person[1]).stream()
                        .limit(first)
                        .anyMatch(person[french && person.length > 3 ? 3 : 2]::equals))
                .count();
        return right / (double) people.size();
    }

    @Test
    void putsWhatTheCallerKnowsFirst() {
        Transliteration desk = Transliteration.in(TransliterationStyle.PRESS_ENGLISH)
                .knowing(Map.of("عزيز أخنوش", "Aziz Akhannouch (PM)", "الدبيبة", "Dabaiba"));
        assertThat(desk.candidates("عزيز اخنوش").get(0))
                .isEqualTo(new LatinSpelling(
                        "Aziz Akhannouch (PM)", TransliterationStyle.PRESS_ENGLISH, Reason.KNOWN, 0.99));
        assertThat(desk.candidates("إبراهيم الدبيبة").get(0).text()).isEqualTo("Ibrahim Dabaiba");
    }

    @Test
    void saysWhatASpellingRestsOn() {
        assertThat(reason("محمد حفتر")).isEqualTo(Reason.LEXICON);
        assertThat(reason("خنفوش")).isEqualTo(Reason.PATTERN);
        assertThat(reason("تشالتشالي")).isEqualTo(Reason.LETTERS);
    }

    private static Reason reason(String name) {
        return Transliteration.in(TransliterationStyle.PRESS_ENGLISH)
                .candidates(name)
                .get(0)
                .reason();
    }

    @Test
    void ranksByConfidence() {
        List<LatinSpelling> spellings =
                Transliteration.in(TransliterationStyle.PRESS_ENGLISH).candidates("محمد سلمان الشريف");
        assertThat(spellings).hasSize(Transliteration.CANDIDATE_LIMIT);
        assertThat(spellings).extracting(LatinSpelling::text).doesNotHaveDuplicates();
        assertThat(spellings.stream().map(LatinSpelling::confidence).toList())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .allSatisfy(confidence -> assertThat(confidence).isCloseTo(0.5, within(0.5)));
    }

    @Test
    void answersNothingWhereNothingIsArabic() {
        for (String name : List.of("", "   ", "Aziz", "123", "\uD800", "١٢٣", "\u0640\u0640", "-", "ʻ")) {
            assertThat(Transliteration.in(TransliterationStyle.ALA_LC).candidates(name))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void keepsWordsOfOtherLetters() {
        assertThat(spell(TransliterationStyle.PRESS_ENGLISH, "-", "محمد VI")).startsWith("Mohammed VI");
    }

    @Test
    void refusesWhatIsNoName() {
        assertThatThrownBy(() ->
                        Transliteration.in(TransliterationStyle.PRESS_ENGLISH).candidates("ا".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200");
    }

    @Test
    void spellsWhateverIsShortEnough() {
        String signs =
                "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپڤگچ \u064E\u064F\u0650\u0651\u0640-'\uD83D\uD800aZ9.،\u0654\uFEFB";
        Random random = new Random(5);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < 3_000; round++) {
                int length = round % 50 == 0 ? Transliteration.NAME_LIMIT : random.nextInt(30);
                StringBuilder name = new StringBuilder();
                for (int at = 0; at < length; at++) {
                    name.append(signs.charAt(random.nextInt(signs.length())));
                }
                TransliterationStyle style = TransliterationStyle.values()[round % 4];
                List<LatinSpelling> spellings = Transliteration.in(style)
                        .from(round % 3 == 0 ? "MA" : null)
                        .candidates(name.toString());
                assertThat(spellings)
                        .as(name.toString())
                        .allSatisfy(spelling -> assertThat(spelling.text()).isNotBlank());
            }
        });
    }

    static List<String> lines(String file) {
        try (InputStream resource = TransliterationTest.class.getResourceAsStream("/transliteration/" + file)) {
            return new String(resource.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
