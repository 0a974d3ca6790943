package org.turjuman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tables of words of the language module. */
class WordsTableTest {
    private static final Path TABLES = Path.of("../language/src/test/resources/words");
    private static final double LEAST = 0.97;

    @Test
    void takesTheWordsThatTheRulesWereWrittenOnApart() throws IOException {
        assertShare(150, "written-with-the-rules.txt");
    }

    @Test
    void takesTheWordsThatWereHeldOutApart() throws IOException {
        assertShare(150, "held-out.txt");
    }

    @Test
    void takesAllWordsApart() throws IOException {
        assertShare(400, "written-with-the-rules.txt", "held-out.txt", "late.txt");
    }

    private static void assertShare(int least, String... tables) throws IOException {
        List<WordCases.Case> cases = new ArrayList<>();
        for (String table : tables) {
            cases.addAll(WordCases.read(TABLES.resolve(table)));
        }
        List<String> wrong = cases.stream()
                .map(WordCases.Case::wrong)
                .filter(found -> !found.isEmpty())
                .toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(least);
        assertThat(1 - wrong.size() / (double) cases.size())
                .as("%d of %d wrong%n%s", wrong.size(), cases.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST);
    }
}
