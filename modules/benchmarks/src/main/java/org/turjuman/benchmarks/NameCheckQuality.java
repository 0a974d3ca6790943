package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.NameComparison;
import org.turjuman.checks.api.Severity;
import org.turjuman.checks.api.SourceName;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.KnownAtStart;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.NameContext;
import org.turjuman.language.api.Language;

/**
 * How well the checks of names tell right translations from spoilt ones, with the names that a desk knows at the start: false
 * alarms on right pairs, spoilt twins that any of these checks notices, twins that the check meant for them notices, the
 * errors.
 *
 * <p>Arguments: files of the checks' pairs, by default those that are for measuring.
 */
public final class NameCheckQuality {
    private static final Path PAIRS = Path.of("modules/checks/src/test/resources/pairs");
    private static final List<String> MEASURING = List.of("names-held-out.txt", "names-late.txt");
    private static final List<String> OTHERS =
            List.of("names-develop.txt", "names-sample.txt", "news.txt", "desk.txt", "values.txt");
    private static final int ROUNDS = 20;

    private final KnownAtStart.NewDesk desk = KnownAtStart.desk();
    private final Map<Language, KnownSpellings> spellings = new HashMap<>();

    /**
     * What came of a file.
     *
     * @param right how many right pairs there are
     * @param alarms how many of them have a finding
     * @param spoilt how many spoilt twins there are
     * @param noticed how many of them have a finding
     * @param named how many of them have the one expected
     * @param errors each with its text
     */
    record Result(int right, int alarms, int spoilt, int noticed, int named, List<String> errors) {
        double falseAlarms() {
            return right == 0 ? 0 : (double) alarms / right;
        }

        double detection() {
            return spoilt == 0 ? 1 : (double) noticed / spoilt;
        }
    }

    /**
     * A pair.
     *
     * @param source in Arabic
     * @param language of the target
     * @param target the translation
     * @param spoilt the check that should notice; empty for a right translation
     */
    private record Pair(String source, Language language, String target, String spoilt) {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        NameCheckQuality quality = new NameCheckQuality();
        for (String file : arguments.length == 0 ? MEASURING : List.of(arguments)) {
            print(out, file, quality.of(PAIRS.resolve(file)));
        }
        quality.speed(out);
    }

    static void measure(PrintStream out, Figures figures) throws IOException {
        NameCheckQuality quality = new NameCheckQuality();
        for (String file : MEASURING) {
            Result result = quality.of(PAIRS.resolve(file));
            print(out, file, result);
            figures.atMost("checks of names, " + file + ": false alarms", result.falseAlarms(), 0.01);
            figures.atLeast("checks of names, " + file + ": spoilt twins noticed", result.detection(), 0.9);
        }
        int right = 0;
        int alarms = 0;
        for (String file : OTHERS) {
            Result result = quality.of(PAIRS.resolve(file));
            print(out, file, result);
            right += result.right();
            alarms += result.alarms();
        }
        figures.atMost("checks of names, all other right pairs: false alarms", (double) alarms / right, 0.01);
        quality.speed(out);
    }

    /** Compares every pair of a file. */
    Result of(Path file) throws IOException {
        int right = 0;
        int alarms = 0;
        int spoilt = 0;
        int noticed = 0;
        int named = 0;
        List<String> errors = new ArrayList<>();
        for (Pair pair : pairs(file)) {
            List<Finding> found = check(pair);
            if (pair.spoilt().isEmpty()) {
                right++;
                alarms += found.isEmpty() ? 0 : 1;
                if (!found.isEmpty()) {
                    errors.add("alarm: %s [%s] %s".formatted(pair.target(), pair.source(), said(found)));
                }
            } else {
                spoilt++;
                noticed += found.isEmpty() ? 0 : 1;
                boolean expected =
                        found.stream().anyMatch(finding -> finding.checkId().equals(pair.spoilt()));
                named += expected ? 1 : 0;
                if (!expected) {
                    errors.add("%s %s: %s [%s] %s"
                            .formatted(
                                    found.isEmpty() ? "missed" : "otherwise",
                                    pair.spoilt(),
                                    pair.target(),
                                    pair.source(),
                                    said(found)));
                }
            }
        }
        return new Result(right, alarms, spoilt, noticed, named, errors);
    }

    private List<Finding> check(Pair pair) {
        List<SourceName> names = desk.in(pair.source(), NameContext.NONE).stream()
                .map(SourceName::of)
                .toList();
        KnownSpellings known = spellings.computeIfAbsent(pair.language(), desk::spellings);
        CheckRequest request = new CheckRequest(
                pair.source(),
                Language.ARABIC,
                pair.target(),
                pair.language(),
                null,
                false,
                List.of(),
                new SourceNames(names, Set.of()));
        return NameComparison.check(request, known).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static List<Pair> pairs(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        String source = "";
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("@")) {
                continue;
            }
            String[] parts = line.split(" ", 2);
            String text = parts[1].replace("\\u00a0", "\u00a0")
                    .replace("\\u202f", "\u202f")
                    .replace("\\u0020", " ");
            if (parts[0].equals("ar")) {
                source = text;
            } else if (!parts[0].startsWith("x")) {
                pairs.add(new Pair(source, Language.of(parts[0]), text, ""));
            } else if (text.startsWith("name-")) {
                String[] twin = text.split(" ", 2);
                pairs.add(new Pair(source, Language.of(parts[0].substring(1)), twin[1], twin[0]));
            }
        }
        return pairs;
    }

    private static String said(List<Finding> found) {
        return String.join(
                " ",
                found.stream()
                        .map(finding -> finding.checkId() + ": " + finding.message(Locale.ENGLISH))
                        .toList());
    }

    private static void print(PrintStream out, String file, Result result) {
        out.printf(
                Locale.ROOT,
                "%s: alarms %d of %d right pairs (%.3f); noticed %d of %d spoilt twins (%.3f), by the check meant %d%n",
                file,
                result.alarms(),
                result.right(),
                result.falseAlarms(),
                result.noticed(),
                result.spoilt(),
                result.detection(),
                result.named());
        result.errors().forEach(error -> out.println("  " + error));
    }

    /** Recognising the names of the source included. */
    private void speed(PrintStream out) throws IOException {
        List<Pair> pairs = pairs(PAIRS.resolve(MEASURING.get(0)));
        pairs.forEach(this::check);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            pairs.forEach(this::check);
        }
        double millis = (clock.getCurrentThreadCpuTime() - start) / 1e6 / ROUNDS / pairs.size();
        out.printf(Locale.ROOT, "%.2f ms of processor time a pair%n", millis);
    }
}
