package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.api.Values;

/**
 * How many of the values of Arabic texts are found with their span and value, kind by kind, with the errors.
 *
 * <p>Arguments: tables ({@link ValueCases}); by default those of the language module's tests that were held out. In a file
 * named {@code news…} plain numbers and places in an order are not marked and not asked.
 */
public final class ValueQuality {
    private static final Path TABLES = Path.of("modules/language/src/test/resources/values");
    private static final int COLUMNS = 4;

    private final PrintStream out;
    private final Map<Kind, int[]> figures = new EnumMap<>(Kind.class);
    private final List<String> errors = new ArrayList<>();

    private ValueQuality(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            measure(out, new Figures());
        }
        for (String file : arguments) {
            new ValueQuality(out).measure(Path.of(file));
        }
    }

    static void measure(PrintStream out, Figures figures) throws IOException {
        ValueQuality table = new ValueQuality(out);
        table.measure(TABLES.resolve("held-out.txt"));
        figures.atLeast("values: of the table held out, kind and value right", table.share(table.sum()), 0.98);
        ValueQuality news = new ValueQuality(out);
        news.measure(TABLES.resolve("news.txt"));
        figures.shown("values: of dirty news of eleven countries, kind and value right", news.share(news.sum()));
        figures.atLeast(
                "values: dates of that news, right",
                news.share(news.figures.getOrDefault(Kind.DATE, new int[COLUMNS])),
                0.95);
    }

    private void measure(Path file) throws IOException {
        boolean news = file.getFileName().toString().startsWith("news");
        for (ValueCases.Case each : ValueCases.read(file)) {
            compare(each, news);
        }
        report(file);
    }

    private void compare(ValueCases.Case each, boolean news) {
        List<StatedValue> found = new ArrayList<>(Values.in(each.text(), each.context()));
        found.removeIf(value -> news && (value.kind() == Kind.NUMBER || value.kind() == Kind.ORDINAL));
        for (ValueCases.Marked marked : each.marked()) {
            count(marked.kind(), 0);
            StatedValue hit = found.stream()
                    .filter(value -> value.span().overlaps(marked.span()))
                    .findFirst()
                    .orElse(null);
            boolean value = hit != null
                    && hit.kind() == marked.kind()
                    && marked.value().equals(hit.value() == null ? "?" : hit.value());
            if (value) {
                count(marked.kind(), 1);
            }
            if (hit != null && value && hit.span().equals(marked.span())) {
                count(marked.kind(), 2);
            } else {
                errors.add("%s %s: %s"
                        .formatted(
                                marked.span().substring(each.text()),
                                marked.value(),
                                hit == null ? "nothing" : hit.text() + " " + hit.kind() + " " + hit.value()));
            }
            found.removeIf(other -> other.span().overlaps(marked.span()));
        }
        for (StatedValue extra : found) {
            count(extra.kind(), 3);
            errors.add("not marked: %s %s %s".formatted(extra.text(), extra.kind(), extra.value()));
        }
    }

    private void count(Kind kind, int column) {
        figures.computeIfAbsent(kind, none -> new int[COLUMNS])[column]++;
    }

    private void report(Path file) {
        out.println(file.getFileName());
        out.println("kind        marked  value  value and span  not marked");
        figures.forEach((kind, row) -> print(kind.name(), row));
        print("all", sum());
        errors.forEach(error -> out.println("  " + error));
    }

    private int[] sum() {
        int[] sum = new int[COLUMNS];
        for (int[] row : figures.values()) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        }
        return sum;
    }

    private double share(int[] row) {
        return row[1] / (double) Math.max(1, row[0]);
    }

    private void print(String name, int[] row) {
        out.printf("%-10s %7d %6d %15d %11d%n", name, row[0], row[1], row[2], row[3]);
    }
}
