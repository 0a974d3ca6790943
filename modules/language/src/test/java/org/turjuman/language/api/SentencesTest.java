package org.turjuman.language.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
    private static final Path CASES = Path.of("src/test/resources/cut");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsAsTheEditorExpects(String file) throws IOException {
        String[] parts = Files.readString(CASES.resolve(file)).split("\n---\n", 2);
        assertThat(cut(parts[0])).containsExactlyElementsOf(parts[1].lines().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "held-out.txt, 0.004",
        "late.txt, 0.004",
        "newest.txt, 0.004",
        "later.txt, 0.004",
        "later-web.txt, 0.02",
        "last.txt, 0.004",
        "last-web.txt, 0.03"
    })
    void tellsTheSentencesOfNewsApart(String file, double wrongAtMost) throws IOException {
        for (boolean glued : new boolean[] {false, true}) {
            Set<String> expected = new TreeSet<>();
            Set<String> found = new TreeSet<>();
            for (String line : Files.readAllLines(Path.of("src/test/resources/sentences", file))) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String marked = glued ? line.replaceAll("(?<=[.؟?!…])(\\|?) ", "$1") : line;
                    expected.addAll(ends(marked.split("\\|")));
                    found.addAll(ends(cut(marked.replace("|", "")).toArray(String[]::new)));
                }
            }
            Set<String> wrong = new TreeSet<>(found);
            wrong.removeAll(expected);
            Set<String> missed = new TreeSet<>(expected);
            missed.removeAll(found);
            assertThat((wrong.size() + missed.size()) / (double) expected.size())
                    .as("glued %s, no ends %s, missed %s", glued, wrong, missed)
                    .isLessThanOrEqualTo(wrongAtMost);
        }
    }

    /** Where the sentences of a line end, but for the last: the end of each with the line up to there. */
    private static Set<String> ends(String[] sentences) {
        Set<String> ends = new TreeSet<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < sentences.length - 1; i++) {
            ends.add(line.append(sentences[i].replace(" ", "")).toString());
        }
        return ends;
    }

    @Test
    void theEmptyTextHasNoSentences() {
        assertThat(Sentences.cutText("")).isEmpty();
    }

    @Test
    void whiteSpaceStaysWithTheSentenceBefore() {
        assertThat(Sentences.cut("وصل. \n\n\u00A0عاد.\u200F ")).containsExactly(new Span(0, 8), new Span(8, 14));
    }

    @Test
    void whiteSpaceAtTheStartBelongsToTheFirstSentence() {
        assertThat(Sentences.cut("\n\n وصل. عاد.")).containsExactly(new Span(0, 8), new Span(8, 12));
        assertThat(Sentences.cut(" \n ")).containsExactly(new Span(0, 3));
    }

    @Test
    void everyLineEndCuts() {
        assertThat(cut("سطر\rسطر\r\nسطر\u2028سطر\u2029سطر")).hasSize(5);
    }

    @Test
    void anOpeningDirectionControlGoesWithTheNextSentence() {
        String text = "وصل.\u200F \u2067عاد\u2069.";
        assertThat(Sentences.cut(text)).containsExactly(new Span(0, 6), new Span(6, text.length()));
    }

    @Test
    void tilesTextsOfAnyKind() {
        Random random = new Random(20211124);
        String[] pieces = {
            " ",
            " ",
            "\n",
            "\r\n",
            "\u2028",
            "\u00A0",
            "\u200F",
            "\u2067",
            "\uFEFF",
            "\u0000",
            "\uD800",
            "\uDC00",
            "😀",
            "ُ",
            "ّ",
            "\u0640",
            ".",
            ".",
            "..",
            "…",
            "؟",
            "!",
            "؛",
            ":",
            "،",
            "«",
            "»",
            "\"",
            "“",
            "”",
            "'",
            "(",
            ")",
            "[",
            "]",
            "د",
            "أ",
            "و",
            "هـ",
            "4",
            "٥",
            "12",
            "U",
            "www.",
            "https://a",
            "com",
            "قال",
            "وقال",
            "الرباط",
            "بي",
            "سي",
            "-",
            "{",
            "}",
            "﴾",
            "‹"
        };
        for (int round = 0; round < 40_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(
                        random.nextInt(12) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : pieces[random.nextInt(pieces.length)]);
            }
            assertTiles(text.toString(), Sentences.cutText(text.toString()));
        }
    }

    /** What takes more than linear time on a million units never ends; {@code -Dturjuman.hostile=5000000} takes more. */
    @Test
    void cutsPlainAndHostileTextOfAnyLength() {
        int length = Integer.getInteger("turjuman.hostile", 1_000_000);
        for (String piece : List.of(
                "قال الوزير «سنعود. غدا» ثم غادر. ",
                "«",
                "\"",
                "(«\"",
                "\" ",
                ".",
                ". ",
                "د. ",
                "م",
                "1. ",
                "https://a.",
                "‘",
                "“ ”")) {
            String text = piece.repeat(length / piece.length());
            assertTiles(text, Sentences.cutText(text));
        }
    }

    private static void assertTiles(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() != end || span.isEmpty()) {
                throw new AssertionError("Not a tiling of %s: %s".formatted(text, spans));
            }
            end = span.end();
        }
        assertThat(end).isEqualTo(text.length());
    }

    private static List<String> cut(String text) {
        return Sentences.cutText(text).stream()
                .map(span -> span.substring(text).strip())
                .toList();
    }
}
