package org.turjuman.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.language.api.Values;

/** Runs the tables of values of the language module; the head of each says how a line reads. */
class ValuesTableTest {
    private static final Path TABLES = Path.of("../language/src/test/resources/values");
    private static final double LEAST = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"written-with-the-rules.txt", "held-out.txt"})
    void readsTheValuesOfATable(String file) throws IOException {
        List<ValueCases.Case> cases = ValueCases.read(TABLES.resolve(file));
        List<String> wrong = new ArrayList<>();
        for (ValueCases.Case each : cases) {
            List<ValueCases.Marked> found = Values.in(each.text(), each.context()).stream()
                    .map(ValueCases::marked)
                    .toList();
            if (!found.equals(each.marked())) {
                wrong.add(each.line() + "\n    found " + found);
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
        assertThat(1 - wrong.size() / (double) cases.size())
                .as("%s: %d of %d wrong%n%s", file, wrong.size(), cases.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(LEAST);
    }
}
