package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
    private static final Path CASES = Path.of("src/test/resources/faults");

    private static Stream<String> linesOf(String file) {
        try {
            return lines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(CASES.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    static Stream<String[]> slips() throws IOException {
        return lines("slips.txt").map(line -> line.split("\\|", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("slips")
    void proposesWhatWasMeant(String kind, String text, String meant) {
        List<TextDefect> defects = of(kind, text);
        assertThat(Hygiene.apply(text, defects).text()).isEqualTo(meant);
        assertThat(defects).allMatch(defect -> !defect.kind().isCleanUp() || kind.equals("glued-words"));
    }

    static Stream<String[]> unsaid() throws IOException {
        return lines("unsaid.txt").map(line -> line.split("\\|", -1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unsaid")
    void leavesToAPersonWhatOnlyAPersonKnows(String kind, String text) {
        List<TextDefect> defects = of(kind, text);
        assertThat(defects).hasSize(1).allMatch(defect -> defect.replacement().isEmpty());
        assertThat(Hygiene.apply(text, defects).text()).isEqualTo(text);
    }

    static Stream<String> right() {
        return Stream.of("clean-news.txt", "clean-articles.txt", "not-slips.txt")
                .flatMap(FaultsTest::linesOf);
    }

    @ParameterizedTest
    @MethodSource("right")
    void raisesNoAlarmWhereNothingIsWrong(String text) {
        assertThat(Hygiene.defects(text)).isEmpty();
    }

    @Test
    void seesWholeTextsAtOnceAsQuietly() throws IOException {
        String whole = String.join("\n", lines("clean-news.txt").toList());
        assertThat(Hygiene.defects(whole)).hasSizeLessThanOrEqualTo(Words.count(whole) / 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير امس ان الحكومة اعلنت الى المواطنين انها اجرت الاصلاحات الادارية الاخيرة",
                "قال المدير فى المؤتمر الصحفى إن المستوى الفنى والادارى فى النادى العربى جيد"
            })
    void takesWhatAHouseDoesThroughoutForItsStyle(String text) {
        assertThat(Hygiene.defects(text))
                .noneMatch(defect -> defect.kind() == DefectKind.HAMZA_SLIP && text.contains("امس")
                        || defect.kind() == DefectKind.ALIF_MAQSURA_SLIP);
    }

    @Test
    void isNotSureOfAHamzaThatMakesTwoWords() {
        String alone = "ناقش المجلس ترتيبات الاعمار";
        assertThat(hamza(alone).confidence()).isLessThan(0.6);
        TextDefect told = hamza(alone + " وإعادة الإعمار");
        assertThat(told.confidence()).isGreaterThan(0.8);
        assertThat(told.suggestion()).isEqualTo("الإعمار");
    }

    private static TextDefect hamza(String text) {
        return Hygiene.defects(text, ValueContext.NONE).stream()
                .filter(defect -> defect.kind() == DefectKind.HAMZA_SLIP)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksTheDayOfPublicationForAYearThatIsLeftOut() {
        String text = "عقد الاجتماع يوم الاثنين 16 نونبر في الرباط";
        assertThat(of("wrong-weekday", text)).isEmpty();
        ValueContext published = new ValueContext(LocalDate.of(2021, 11, 20), "MA");
        assertThat(Hygiene.defects(text, published))
                .extracting(TextDefect::why, TextDefect::suggestion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("wrong-weekday", "الثلاثاء"));
    }

    @Test
    void neverThrowsAndStaysInsideTheTextWhateverItIs() {
        Random random = new Random(17);
        String[] pieces = {
            "الوزير",
            "استنئاف",
            "زياره",
            "فى",
            "الى",
            "ب",
            "ال",
            "من نوعها",
            "7 أشخاص هم",
            "3 رجال و",
            "مقابل",
            "%",
            "١٢",
            "الاثنين",
            "16 نونبر 2021",
            "غانتس",
            "جانتس",
            "«",
            "\"",
            ".",
            "،",
            "\n",
            "&nbsp;",
            "<b>",
            "&#9999999999;",
            "\u064E",
            "\uD83D",
            "\uFFFD",
            "\u0000",
            "ييي",
            "Le",
            "the",
            "ديال",
            "واش",
            " ",
            "  ",
            "אב",
            "\u202B"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder built = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                built.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            String text = built.toString();
            Span whole = new Span(0, text.length());
            assertThat(Hygiene.defects(text)).isSorted().allMatch(defect -> whole.contains(defect.span()));
            assertThat(OtherLanguages.in(text)).allMatch(span -> whole.contains(span.span()));
            Difficulty difficulty = Difficulty.of(text);
            assertThat(difficulty.longSentences())
                    .allMatch(sentence -> whole.contains(sentence.span())
                            && sentence.splits().stream()
                                    .allMatch(split -> sentence.span().contains(split.offset())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "<a ", "ا", "\u064E", "؟ ", "«", "الا ", "في في ", "ab ", "الوزيرر ", "1 من أصل "})
    void timeGrowsWithTheLengthOnly(String piece) {
        Hygiene.defects(piece.repeat(100));
        String text = piece.repeat(40_000 / piece.length());
        assertTimeout(Duration.ofSeconds(60), () -> {
            Hygiene.defects(text);
            Hygiene.cleaned(text);
            OtherLanguages.in(text);
            Difficulty.of(text);
        });
    }

    private static List<TextDefect> of(String kind, String text) {
        return Hygiene.defects(text).stream()
                .filter(defect -> defect.why().equals(kind))
                .toList();
    }
}
