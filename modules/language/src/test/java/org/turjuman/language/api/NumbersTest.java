package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the tables under {@code numbers/}: the text, {@code =>}, then its numbers in order. {@code 12%} is a percentage,
 * {@code #3} an ordinal, {@code /0.5} a part, {@code ~} stands before what is not firm, {@code -} means none.
 */
class NumbersTest {

    @TestFactory
    Stream<DynamicTest> readsArabic() {
        return table("arabic.txt", Language.ARABIC, 250);
    }

    @TestFactory
    Stream<DynamicTest> readsEnglish() {
        return table("english.txt", Language.ENGLISH, 80);
    }

    @TestFactory
    Stream<DynamicTest> readsFrench() {
        return table("french.txt", Language.FRENCH, 80);
    }

    private static Stream<DynamicTest> table(String file, Language language, int atLeast) {
        List<String> cases = lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("# "))
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(atLeast);
        return cases.stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split("=>");
                    String text = parts[0].strip();
                    List<NumberValue> numbers = Numbers.find(text, language);
                    assertThat(show(numbers)).as(text).isEqualTo(parts[1].strip());
                    assertThat(numbers)
                            .allSatisfy(number ->
                                    assertThat(number.span().substring(text)).isEqualTo(number.text()));
                }));
    }

    private static String show(List<NumberValue> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(NumbersTest::show).collect(Collectors.joining(" "));
    }

    private static String show(NumberValue number) {
        String value = number.value().toPlainString();
        return (number.firm() ? "" : "~")
                + switch (number.kind()) {
                    case NUMBER -> value;
                    case PERCENT -> value + "%";
                    case ORDINAL -> "#" + value;
                    case FRACTION -> "/" + value.replaceAll("(\\.\\d{4})\\d+", "$1");
                };
    }

    @Test
    void leavesProcliticsOutOfTheSpanAndKeepsThePercentSign() {
        assertThat(find("قتل وبثلاثة ملايين ونصف المليون دولار", Language.ARABIC)
                        .text())
                .isEqualTo("ثلاثة ملايين ونصف المليون");
        assertThat(find("وَثَلاثَةُ رجال", Language.ARABIC).text()).isEqualTo("ثَلاثَةُ");
        assertThat(find("ارتفع بـ12,5 في المئة أمس", Language.ARABIC).text()).isEqualTo("12,5 في المئة");
        assertThat(find("نسبة %50 من", Language.ARABIC).text()).isEqualTo("%50");
        assertThat(find("up 12 per cent today", Language.ENGLISH).text()).isEqualTo("12 per cent");
    }

    @Test
    void keepsTheOtherReadingOfAnAmbiguousMark() {
        assertThat(find("1.500 شخص", Language.ARABIC).canMean(new BigDecimal("1.5")))
                .isTrue();
        assertThat(find("1,500 personnes", Language.FRENCH).canMean(new BigDecimal("1500.0")))
                .isTrue();
        assertThat(find("بين مئة ومئتي ألف متظاهر", Language.ARABIC).canMean(new BigDecimal("100000")))
                .isTrue();
    }

    @Test
    void comparesValuesAcrossLanguagesAndScripts() {
        List<NumberValue> same = List.of(
                find("٤٫٥ ملايين", Language.ARABIC),
                find("أربعة ملايين ونصف", Language.ARABIC),
                find("4.5 million", Language.ENGLISH),
                find("4,500,000", Language.ENGLISH),
                find("quatre millions et demi", Language.FRENCH),
                find("4\u00a0500\u00a0000", Language.FRENCH));
        assertThat(same).allSatisfy(left -> assertThat(same).allMatch(left::agreesWith));
    }

    @Test
    void endsOnAnyTextWithSpansInOrder() {
        Random random = new Random(7);
        String[] pieces = {
            "ألف",
            "ومئة",
            "مليون",
            " ",
            " ",
            "و",
            "3",
            "4.5",
            ",",
            "٬",
            "٫",
            "%",
            "ونصف",
            "عشر",
            "الحادي",
            "-",
            "½",
            "two",
            "hundred",
            "and",
            "a",
            "half",
            "quatre",
            "vingt",
            "et",
            "cent",
            "pour",
            "#",
            "http://x.y/1",
            "١٢",
            "\u200f"
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            for (Language language : List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH)) {
                assertThatNoException().as("%s", text).isThrownBy(() -> {
                    int end = 0;
                    for (NumberValue number : Numbers.find(text.toString(), language)) {
                        assertThat(number.span().start()).isGreaterThanOrEqualTo(end);
                        end = number.span().end();
                    }
                });
            }
        }
    }

    private static NumberValue find(String text, Language language) {
        return Numbers.find(text, language).get(0);
    }

    private static List<String> lines(String file) {
        try (InputStream in = NumbersTest.class.getResourceAsStream("/numbers/" + file)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
