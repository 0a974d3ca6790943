package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.language.api.StatedValue.Kind;
import org.turjuman.language.api.ValueContext;
import org.turjuman.language.api.Values;

/**
 * How many of the values of Arabic texts are found with their span and value, kind by kind, with the errors.
 *
 * <p>Reads tables in which {@code [..]} marks each value, {@code =>} stands before their kinds and values, and
 * {@code @ 2021-11-24 MA} says when and where the lines below appeared; by default those of the language module's tests
 * that were held out. In a file named {@code news…} plain numbers and places in an order are not marked and not asked.
 */
public final class ValueQuality {
    private static final Path TABLES = Path.of("modules/language/src/test/resources/values");

    private final PrintStream out;
    private final Map<Kind, int[]> figures = new EnumMap<>(Kind.class);
    private final List<String> errors = new ArrayList<>();

    private ValueQuality(PrintStream out) {
        this.out = out;
    }

    /** A value as a table has it. */
    private record Marked(Span span, Kind kind, String value) {
        static Marked of(Span span, String written) {
            String[] parts = written.strip().replaceFirst("^~", "").split(" ", 2);
            return new Marked(span, Kind.valueOf(parts[0]), parts[1].split(" ")[0]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = arguments.length == 0
                ? List.of(TABLES.resolve("held-out.txt"), TABLES.resolve("news.txt"))
                : List.of(arguments).stream().map(Path::of).toList();
        for (Path file : files) {
            new ValueQuality(out).measure(file);
        }
    }

    private void measure(Path file) throws IOException {
        boolean news = file.getFileName().toString().startsWith("news");
        ValueContext context = ValueContext.NONE;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("@")) {
                String[] parts = line.split(" ");
                context = parts[1].equals("-")
                        ? ValueContext.NONE
                        : new ValueContext(LocalDate.parse(parts[1]), parts.length > 2 ? parts[2] : null);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                compare(line, context, news);
            }
        }
        report(file);
    }

    private void compare(String line, ValueContext context, boolean news) {
        String[] halves = line.split("=>");
        StringBuilder text = new StringBuilder();
        List<Marked> marked = new ArrayList<>();
        String[] written = halves[1].strip().split(" ; ");
        int open = 0;
        for (char sign : halves[0].strip().toCharArray()) {
            if (sign == '[') {
                open = text.length();
            } else if (sign == ']') {
                marked.add(Marked.of(new Span(open, text.length()), written[marked.size()]));
            } else {
                text.append(sign);
            }
        }
        List<StatedValue> found = new ArrayList<>(Values.in(text.toString(), context));
        found.removeIf(value -> news && (value.kind() == Kind.NUMBER || value.kind() == Kind.ORDINAL));
        for (Marked each : marked) {
            count(each.kind(), 0);
            StatedValue hit = found.stream()
                    .filter(value -> value.span().overlaps(each.span()))
                    .findFirst()
                    .orElse(null);
            boolean value = hit != null
                    && hit.kind() == each.kind()
                    && each.value().equals(hit.value() == null ? "?" : hit.value());
            if (value) {
                count(each.kind(), 1);
            }
            if (hit != null && value && hit.span().equals(each.span())) {
                count(each.kind(), 2);
            } else {
                errors.add("%s %s: %s"
                        .formatted(
                                each.span().substring(text.toString()),
                                each.value(),
                                hit == null ? "nothing" : hit.text() + " " + hit.kind() + " " + hit.value()));
            }
            found.removeIf(other -> other.span().overlaps(each.span()));
        }
        for (StatedValue extra : found) {
            count(extra.kind(), 3);
            errors.add("not marked: %s %s %s".formatted(extra.text(), extra.kind(), extra.value()));
        }
    }

    private void count(Kind kind, int column) {
        figures.computeIfAbsent(kind, none -> new int[4])[column]++;
    }

    private void report(Path file) {
        out.println(file.getFileName());
        int[] sum = new int[4];
        out.println("kind        marked  value  value and span  not marked");
        figures.forEach((kind, row) -> {
            print(kind.name(), row);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += row[i];
            }
        });
        print("all", sum);
        errors.forEach(error -> out.println("  " + error));
    }

    private void print(String name, int[] row) {
        out.printf("%-10s %7d %6d %15d %11d%n", name, row[0], row[1], row[2], row[3]);
    }
}
