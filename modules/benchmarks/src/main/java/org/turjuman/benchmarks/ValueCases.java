package org.turjuman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.api.ValueContext;

/**
 * Tables of values, an editor's text files: {@code [..]} marks each value, {@code =>} stands before their kinds and
 * values, {@code -} for none, and {@code @ 2021-11-24 MA} says when and where the lines below appeared.
 */
final class ValueCases {
    private ValueCases() {}

    /** A line of a table. */
    record Case(String line, String text, ValueContext context, List<Marked> marked) {}

    /** A value as a table has it: {@code ~MONEY 2000000000 EUR}. */
    record Marked(Span span, String written) {
        private String[] parts() {
            return written.replaceFirst("^~", "").split(" ");
        }

        Kind kind() {
            return Kind.valueOf(parts()[0]);
        }

        /** Without its currency; {@code ?} where it is not known. */
        String value() {
            return parts()[1];
        }
    }

    static List<Case> read(Path file) throws IOException {
        List<Case> cases = new ArrayList<>();
        ValueContext context = ValueContext.NONE;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("@")) {
                String[] parts = line.split(" ");
                context = parts[1].equals("-")
                        ? ValueContext.NONE
                        : new ValueContext(LocalDate.parse(parts[1]), parts.length > 2 ? parts[2] : null);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(one(line, context));
            }
        }
        return cases;
    }

    private static Case one(String line, ValueContext context) {
        String[] halves = line.split("=>");
        List<String> written = halves[1].strip().equals("-")
                ? List.of()
                : List.of(halves[1].strip().split(" ; "));
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int open = 0;
        for (char sign : halves[0].strip().toCharArray()) {
            if (sign == '[') {
                open = text.length();
            } else if (sign == ']') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(sign);
            }
        }
        if (spans.size() != written.size()) {
            throw new IllegalStateException("Brackets and values differ in number: " + line);
        }
        List<Marked> marked = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            marked.add(new Marked(spans.get(i), written.get(i).strip()));
        }
        return new Case(line, text.toString(), context, marked);
    }

    /** A value that was found, as a table would have it. */
    static Marked marked(StatedValue value) {
        boolean percents = value.kind() == Kind.RANGE && value.parts().get(1).kind() == Kind.PERCENT;
        String none = value.kind() == Kind.MONEY ? " ?" : "";
        String written = "%s%s %s%s%s"
                .formatted(
                        value.approximate() ? "~" : "",
                        value.kind(),
                        value.value() == null ? "?" : value.value(),
                        value.currency() == null ? none : " " + value.currency(),
                        percents ? " %" : "");
        return new Marked(value.span(), written);
    }
}
