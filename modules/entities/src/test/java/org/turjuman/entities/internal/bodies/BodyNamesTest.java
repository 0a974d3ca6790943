package org.turjuman.entities.internal.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.entities.api.EntityType;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.Transliteration;
import org.turjuman.language.api.TransliterationStyle;

class BodyNamesTest {
    /** How many of held-out.txt are right in both languages; more is better, look at docs/results.md then. */
    private static final int HELD_OUT = 41;

    @ParameterizedTest
    @MethodSource("dev")
    void saysABodyAsThePressDoes(Case written) {
        assertThat(written.english()).contains(said(written, TransliterationStyle.PRESS_ENGLISH));
        assertThat(written.french()).contains(said(written, TransliterationStyle.PRESS_FRENCH));
    }

    @Test
    void saysMostOfWhatTheRulesWereNotWrittenBy() {
        List<Case> cases = cases("held-out");

        assertThat(cases.stream().filter(BodyNamesTest::isRight))
                .as("right in English and French, of " + cases.size())
                .hasSizeGreaterThanOrEqualTo(HELD_OUT);
    }

    @ParameterizedTest
    @CsvSource({"عزيز أخنوش, PERSON", "سوناطراك, ORGANISATION", "النهضة, ORGANISATION", "عين الحلوة, PLACE"})
    void spellsWhatIsAName(String name, EntityType type) {
        BodyNames read = BodyNames.of(name, type, BodyNamesTest::spell);

        assertThat(read.isUntranslated()).isFalse();
        assertThat(read.composed(TransliterationStyle.PRESS_ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"رابطة أمهات المختطفين", "المرصد الجامع", "أبناء الليل الطويل"})
    void doesNotGuessOrdinaryWords(String name) {
        assertThat(BodyNames.of(name, EntityType.ORGANISATION, BodyNamesTest::spell)
                        .isUntranslated())
                .isTrue();
    }

    @Test
    void offersEverySpellingOfTheNameABodyBears() {
        assertThat(BodyNames.of("مدرسة مصطفى مدبولي", EntityType.PLACE, BodyNamesTest::spell)
                        .composed(TransliterationStyle.PRESS_ENGLISH))
                .extracting(LatinSpelling::text)
                .hasSizeGreaterThan(1)
                .allMatch(text -> text.endsWith(" School"));
    }

    @ParameterizedTest
    @CsvSource({
        "قناة 218, 218 TV",
        "شركة SOMACA, SOMACA",
        "مدرسة مصطفى مدبولي بجامعة نجيب محفوظ, Mostafa Madbouly School at Naguib Mahfouz University",
        "حركة 20 فبراير, ''",
        "ملعب 5 جويلية, ''"
    })
    void neverAsksForTheSpellingOfWhatIsNotArabicAndSpellsEachNameByItself(String name, String english) {
        BodyNames read = BodyNames.of(name, EntityType.ORGANISATION, BodyNamesTest::spellArabic);

        assertThat(read.composed(TransliterationStyle.PRESS_ENGLISH).stream()
                        .findFirst()
                        .map(LatinSpelling::text)
                        .orElse(""))
                .isEqualTo(english);
        assertThat(read.isUntranslated()).isEqualTo(english.isEmpty());
    }

    private static List<LatinSpelling> spellArabic(String name, TransliterationStyle style) {
        assertThat(name).containsPattern("\\p{IsArabic}"); // the authority answers with a problem otherwise
        return spell(name, style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"حزب ل", "جمعية دعم الفن و", "مركز في "})
    void doesNotFollowEveryWayToReadARowOfWords(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int times = 1; times < 60; times++) {
                BodyNames.of((words + "حزب لدعم الفن ").repeat(times), EntityType.ORGANISATION, BodyNamesTest::spell);
                BodyNames.of(words.repeat(times) + "حزب", EntityType.ORGANISATION, BodyNamesTest::spell);
            }
        });
    }

    /** A line of a table. */
    record Case(String arabic, EntityType type, List<String> english, List<String> french) {}

    private static boolean isRight(Case written) {
        return written.english().contains(said(written, TransliterationStyle.PRESS_ENGLISH))
                && written.french().contains(said(written, TransliterationStyle.PRESS_FRENCH));
    }

    private static String said(Case written, TransliterationStyle style) {
        BodyNames read = BodyNames.of(written.arabic(), written.type(), BodyNamesTest::spell);
        return read.composed(style).stream()
                .map(LatinSpelling::text)
                .findFirst()
                .orElse(read.isUntranslated() ? "-" : "spelled");
    }

    private static List<LatinSpelling> spell(String name, TransliterationStyle style) {
        return Transliteration.in(style).candidates(name);
    }

    static List<Case> dev() {
        return cases("dev");
    }

    private static List<Case> cases(String name) {
        String file = "/bodies/" + name + ".txt";
        try (var table = Objects.requireNonNull(BodyNamesTest.class.getResourceAsStream(file), file)) {
            List<Case> cases = new ArrayList<>();
            EntityType type = EntityType.ORGANISATION;
            for (String line : new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith("== ")) {
                    type = EntityType.valueOf(line.substring("== ".length()).strip());
                } else {
                    String[] cells = line.split("\\|");
                    cases.add(new Case(cells[0].strip(), type, values(cells[1]), values(cells[2])));
                }
            }
            return cases;
        } catch (IOException unreadable) {
            throw new IllegalStateException("Cannot read " + file, unreadable);
        }
    }

    private static List<String> values(String cell) {
        return List.of(cell.strip().split(" ; "));
    }
}
