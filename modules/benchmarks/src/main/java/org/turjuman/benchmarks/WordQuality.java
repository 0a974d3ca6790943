package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** How many words are taken apart as a person would: layers, key and lemma all right; with the errors. */
final class WordQuality {
    private static final Path TABLES = Path.of("modules/language/src/test/resources/words");
    private static final double AIM = 0.97;

    private WordQuality() {}

    static void measure(PrintStream out, Figures figures) throws IOException {
        for (String table : List.of("held-out.txt", "written-with-the-rules.txt", "late.txt")) {
            List<WordCases.Case> cases = WordCases.read(TABLES.resolve(table));
            List<String> wrong = cases.stream()
                    .map(WordCases.Case::wrong)
                    .filter(found -> !found.isEmpty())
                    .toList();
            out.printf("%s: %d of %d wrong%n", table, wrong.size(), cases.size());
            wrong.forEach(found -> out.println("  " + found));
            figures.atLeast("words taken apart, " + table, 1 - wrong.size() / (double) cases.size(), AIM);
        }
    }
}
