package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.turjuman.checks.api.AttributionComparison;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Finding;
import org.turjuman.language.api.Language;

/**
 * How well the checks of who says what tell right translations from spoilt ones: false alarms on right pairs, spoilt twins
 * that the check meant for them notices, the errors. The pairs that were written for the checks of names were never looked
 * at while these rules were made; those that keep the source in unusual words never are.
 */
public final class AttributionQuality {
    private static final Path PAIRS = Path.of("modules/checks/src/test/resources/pairs");
    private static final List<String> SEEN = List.of("attributions.txt", "news.txt", "desk.txt", "values.txt");
    private static final List<String> UNSEEN =
            List.of("names-develop.txt", "names-sample.txt", "names-held-out.txt", "names-late.txt");

    /** Written to keep the source in as many ways as possible, or to lose it. */
    private static final List<String> UNUSUAL = List.of("attributions-late.txt");

    private AttributionQuality() {}

    /**
     * What came of some files.
     *
     * @param right how many right pairs there are
     * @param alarms how many of them have a finding
     * @param spoilt how many twins are spoilt for one of these checks
     * @param noticed how many of them have the finding meant
     * @param errors each with its text
     */
    record Result(int right, int alarms, int spoilt, int noticed, List<String> errors) {
        double falseAlarms() {
            return right == 0 ? 0 : (double) alarms / right;
        }

        double detection() {
            return spoilt == 0 ? 1 : (double) noticed / spoilt;
        }
    }

    public static void main(String[] arguments) throws IOException {
        measure(new PrintStream(System.out, true, StandardCharsets.UTF_8), new Figures());
    }

    static void measure(PrintStream out, Figures figures) throws IOException {
        Result seen = of(SEEN);
        print(out, "pairs that the rules were made with", seen);
        figures.atMost("checks of who says what, seen pairs: false alarms", seen.falseAlarms(), 0.02);
        figures.atLeast("checks of who says what, seen pairs: spoilt twins noticed", seen.detection(), 0.9);
        Result unseen = of(UNSEEN);
        print(out, "pairs of the checks of names", unseen);
        figures.atMost("checks of who says what, unseen pairs: false alarms", unseen.falseAlarms(), 0.02);
        Result unusual = of(UNUSUAL);
        print(out, "pairs that keep the source in unusual words", unusual);
        figures.atMost("checks of who says what, unusual words: false alarms", unusual.falseAlarms(), 0.16);
        figures.atLeast("checks of who says what, unusual words: lost sources noticed", unusual.detection(), 0.7);
    }

    /** Compares every pair of some files. */
    static Result of(List<String> files) throws IOException {
        int right = 0;
        int alarms = 0;
        int spoilt = 0;
        int noticed = 0;
        List<String> errors = new ArrayList<>();
        for (String file : files) {
            String source = "";
            for (String line : Files.readAllLines(PAIRS.resolve(file))) {
                String[] parts = line.split(" ", 2);
                String text = parts.length < 2 ? "" : parts[1].replace("\\u00a0", "\u00a0");
                if (parts[0].equals("ar")) {
                    source = text;
                } else if (parts[0].equals("en") || parts[0].equals("fr")) {
                    List<String> found = ids(source, parts[0], text);
                    right++;
                    alarms += found.isEmpty() ? 0 : 1;
                    if (!found.isEmpty()) {
                        errors.add("alarm: %s [%s] %s".formatted(text, source, found));
                    }
                } else if (parts[0].startsWith("x") && text.startsWith("attribution-")) {
                    String[] twin = text.split(" ", 2);
                    boolean found = ids(source, parts[0].substring(1), twin[1]).contains(twin[0]);
                    spoilt++;
                    noticed += found ? 1 : 0;
                    if (!found) {
                        errors.add("missed %s: %s [%s]".formatted(twin[0], twin[1], source));
                    }
                }
            }
        }
        return new Result(right, alarms, spoilt, noticed, errors);
    }

    private static List<String> ids(String source, String language, String target) {
        CheckRequest request = new CheckRequest(source, Language.ARABIC, target, Language.of(language), null);
        return AttributionComparison.check(request).stream()
                .map(Finding::checkId)
                .toList();
    }

    private static void print(PrintStream out, String what, Result result) {
        out.printf(
                Locale.ROOT,
                "%s: alarms %d of %d right pairs (%.3f); noticed %d of %d spoilt twins (%.3f)%n",
                what,
                result.alarms(),
                result.right(),
                result.falseAlarms(),
                result.noticed(),
                result.spoilt(),
                result.detection());
        result.errors().forEach(error -> out.println("  " + error));
    }
}
