package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that nobody wrote to be read, through every front door. Nothing is timed: what takes more than linear time on
 * a quarter of a million characters takes many minutes. {@code -Dturjuman.hostile=5000000} makes the long ones longer.
 */
class HostileTextTest {
    private static final int LONG = Integer.getInteger("turjuman.hostile", 250_000);
    private static final int DEEP = 50_000;
    private static final int MANY = 5_000;
    private static final ValueContext CONTEXT = new ValueContext(LocalDate.of(2024, 11, 20), "MA");
    private static final Recognition NAMES = Recognition.of(List.of());
    private static final String SIGNS =
            "«»\"'()[]:.,،؛؟! \n0123456789٣ابتوقلنإ\u064Eـa<&;/@-\u202B\uFEDF\uD800\uDC00\0";

    static Stream<Arguments> longTexts() {
        return Stream.of(
                Arguments.of("one letter", "ا".repeat(LONG)),
                Arguments.of("opening marks", "«".repeat(LONG)),
                Arguments.of("straight marks", "\"".repeat(LONG)),
                Arguments.of("digits", "1".repeat(LONG)),
                Arguments.of("combining marks", "\u064E".repeat(LONG)),
                Arguments.of("line ends", "\n".repeat(LONG)));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a letter under marks", "ب" + "\u064E".repeat(DEEP)),
                Arguments.of("a Latin letter under marks", "a" + "\u0301".repeat(DEEP)),
                Arguments.of("nested marks", "«قال ".repeat(DEEP) + "»".repeat(DEEP)),
                Arguments.of("marks that never close", "«\"(".repeat(DEEP)),
                Arguments.of("brackets", "(".repeat(DEEP) + ")".repeat(DEEP)),
                Arguments.of("lone surrogates", "\uD800ا\uDC00".repeat(DEEP)),
                Arguments.of("NUL", "\0ا".repeat(DEEP)),
                Arguments.of("a row of numbers", "12 345 6.7 ".repeat(MANY)),
                Arguments.of("eastern digits with commas", "١٬٢".repeat(MANY)),
                Arguments.of("scale words", "مليون ".repeat(MANY)),
                Arguments.of("dates", "16 نونبر 2021 ".repeat(MANY)),
                Arguments.of("verbs of speech", "قال إن ".repeat(MANY)),
                Arguments.of("a name", "محمد ".repeat(MANY)),
                Arguments.of("direction signs", "\u202B".repeat(MANY)),
                Arguments.of("markup that never ends", "<b &amp ".repeat(MANY)),
                Arguments.of("addresses", "http://a@b.c".repeat(MANY)),
                Arguments.of("initials", "أ.".repeat(MANY)),
                Arguments.of("names of letters", "إم ".repeat(MANY)),
                Arguments.of("sons of sons", "بن ".repeat(MANY)),
                Arguments.of("fathers of fathers", "أبو ".repeat(MANY)),
                Arguments.of("bodies", "شركة مجموعة ".repeat(MANY)),
                Arguments.of("titles", "الرئيس ".repeat(MANY)),
                Arguments.of("places", "مدينة الرباط ".repeat(MANY)),
                Arguments.of("names joined", "محمد ومحمود و".repeat(MANY)),
                Arguments.of("Latin words", "le chat ".repeat(MANY)),
                Arguments.of("signs at random", random(1)),
                Arguments.of("more signs at random", random(2)));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            text.append(
                    random.nextInt(8) == 0
                            ? (char) random.nextInt(Character.MAX_VALUE)
                            : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"longTexts", "texts"})
    void readsWhatNobodyWroteToBeRead(String name, String text) {
        readEverywhere(text);
    }

    @Test
    void readsNewsOfAnyLengthThroughAllLayers() throws IOException {
        String article = Files.readAllLines(Path.of("src/test/resources/faults/clean-articles.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
        String text = (article + "\n").repeat(LONG / article.length() + 1);
        Analysis analysis = Analysis.of(text, Language.ARABIC, CONTEXT);
        assertThat(analysis.segments()).hasSizeGreaterThan(LONG / 400);
        assertThat(analysis.mentions()).hasSizeGreaterThan(LONG / 400);
    }

    private static void readEverywhere(String text) {
        List<Span> sentences = Sentences.cutText(text);
        assertThat(sentences.get(sentences.size() - 1).end()).isEqualTo(text.length());
        assertWithin(text, Words.spans(text));
        assertWithin(text, Words.paragraphs(text));
        for (Language language : List.of(Language.ARABIC, Language.ENGLISH, Language.FRENCH)) {
            assertWithin(
                    text,
                    Values.in(text, language, CONTEXT).stream()
                            .map(StatedValue::span)
                            .toList());
        }
        assertWithin(text, Speech.in(text).stream().map(Quotation::span).toList());
        assertWithin(text, Sources.in(text).stream().map(Source::span).toList());
        assertWithin(
                text,
                Hygiene.defects(text, CONTEXT).stream().map(TextDefect::span).toList());
        assertWithin(
                text, OtherLanguages.in(text).stream().map(LanguageSpan::span).toList());
        assertWithin(
                text,
                NameForms.of(List.of("محمد", "عزيز أخنوش")).in(text).stream()
                        .map(NameOccurrence::span)
                        .toList());
        assertWithin(text, Folding.find(text, "محمد"));
        assertThat(Hygiene.cleaned(text).text().length()).isLessThanOrEqualTo(text.length() * 20);
        assertThat(Difficulty.of(text).words()).isNotNegative();
        Mentions.in(text, Language.ARABIC, CONTEXT);
        assertWithin(text, NAMES.in(text).stream().map(RecognisedName::span).toList());
        String name = text.substring(0, Math.min(200, text.length()));
        for (TransliterationStyle style : TransliterationStyle.values()) {
            Transliteration.in(style).candidates(name);
        }
    }

    private static void assertWithin(String text, List<Span> spans) {
        assertThat(spans).allMatch(span -> span.end() <= text.length());
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatThrownBy(() ->
                        Transliteration.in(TransliterationStyle.PRESS_ENGLISH).candidates("م".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
