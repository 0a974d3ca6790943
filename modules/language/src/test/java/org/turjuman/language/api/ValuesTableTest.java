package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tables of {@code values/}; the head of each says how a line reads. */
class ValuesTableTest {
    /** A line of a table: the text without brackets, the spans and values that must be found. */
    record Case(String line, String text, ValueContext context, List<String> expected) {}

    @Test
    void readsTheCasesThatTheRulesWereWrittenOn() {
        assertShare("written-with-the-rules.txt", 0.98);
    }

    @Test
    void readsTheCasesThatWereHeldOut() {
        assertShare("held-out.txt", 0.98);
    }

    private static void assertShare(String file, double least) {
        List<Case> cases = cases(file);
        List<String> wrong = new ArrayList<>();
        for (Case each : cases) {
            List<String> found = Values.in(each.text, each.context).stream()
                    .map(ValuesTableTest::show)
                    .toList();
            if (!found.equals(each.expected)) {
                wrong.add(each.line + "\n    found " + found);
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
        assertThat(1 - wrong.size() / (double) cases.size())
                .as("%s: %d of %d wrong%n%s", file, wrong.size(), cases.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(least);
    }

    static String show(StatedValue value) {
        String unit =
                value.kind() == StatedValue.Kind.RANGE && value.parts().get(1).kind() == StatedValue.Kind.PERCENT
                        ? " %"
                        : "";
        boolean money = value.kind() == StatedValue.Kind.MONEY;
        String currency = value.currency() == null ? (money ? " ?" : "") : " " + value.currency();
        return "[%s] %s%s %s%s%s"
                .formatted(
                        value.text(),
                        value.approximate() ? "~" : "",
                        value.kind(),
                        value.value() == null ? "?" : value.value(),
                        currency,
                        unit);
    }

    static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        ValueContext context = ValueContext.NONE;
        for (String line : lines(file)) {
            if (line.startsWith("@")) {
                String[] parts = line.split(" ");
                context = parts[1].equals("-")
                        ? ValueContext.NONE
                        : new ValueContext(LocalDate.parse(parts[1]), parts.length > 2 ? parts[2] : null);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(read(line, context));
            }
        }
        return cases;
    }

    private static Case read(String line, ValueContext context) {
        String[] halves = line.split("=>");
        String marked = halves[0].strip();
        List<String> expected = new ArrayList<>();
        String[] values = halves[1].strip().split(" ; ");
        int from = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', from)) {
            from = marked.indexOf(']', open);
            String value = values[expected.size()].strip();
            expected.add("[" + marked.substring(open + 1, from) + "] " + value);
        }
        boolean none = halves[1].strip().equals("-");
        if (expected.size() != (none ? 0 : values.length)) {
            throw new IllegalStateException("Brackets and values differ in number: " + line);
        }
        return new Case(line, marked.replace("[", "").replace("]", ""), context, expected);
    }

    private static List<String> lines(String file) {
        try (InputStream in = ValuesTableTest.class.getResourceAsStream("/values/" + file)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
