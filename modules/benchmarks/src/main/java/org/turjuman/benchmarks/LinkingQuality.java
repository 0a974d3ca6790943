package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.KnownAtStart;

/**
 * How often the desk links a name of an article to the right record, at first sight, with nothing decided before: over
 * the names found with exact borders, the share whose first, or one of the first three candidates is right; how many of
 * the records taken to be meant are; how many names that no record has are left open; and the errors.
 *
 * <p>Arguments: the files of cases, by default those of the entities module's tests; {@code --errors} lists the errors
 * of the held-out file too.
 */
public final class LinkingQuality {
    private static final Path CASES = Path.of("modules/entities/src/test/resources/linking");
    private static final int ROUNDS = 60;
    private static final int RUNS = 6;

    private final KnownAtStart.NewDesk desk;
    private final List<String> errors = new ArrayList<>();
    private int marked;
    private int withRecord;
    private int found;
    private int recorded;
    private int first;
    private int three;
    private int meant;
    private int meantRight;
    private int open;
    private int openRight;
    private int openSaid;

    LinkingQuality(KnownAtStart.NewDesk desk) {
        this.desk = desk;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = new ArrayList<>();
        List<String> options = List.of(arguments);
        options.stream()
                .filter(option -> !option.startsWith("--"))
                .map(Path::of)
                .forEach(files::add);
        if (files.isEmpty()) {
            files.addAll(List.of(CASES.resolve("dev.txt"), CASES.resolve("late.txt"), CASES.resolve("held-out.txt")));
        }
        KnownAtStart.NewDesk desk = KnownAtStart.desk();
        for (Path file : files) {
            boolean listed = options.contains("--errors")
                    || !file.getFileName().toString().startsWith("held-out");
            new LinkingQuality(desk).report(out, file, listed);
        }
    }

    /** All three, with their aims. */
    static void measure(PrintStream out, Figures figures) throws IOException {
        KnownAtStart.NewDesk desk = KnownAtStart.desk();
        for (String file : List.of("held-out.txt", "late.txt", "dev.txt")) {
            LinkingQuality quality = new LinkingQuality(desk);
            double speed = quality.report(out, CASES.resolve(file), true);
            figures.atLeast("links of " + file + ": first candidate", quality.firstRight(), 0.9);
            figures.shown("links of " + file + ": among three", quality.amongThree());
            figures.atLeast("links of " + file + ": of all names a reader marked", quality.wholeRight(), 0.8);
            figures.atLeast("links of " + file + ": taken to be meant and right", quality.meantRight(), 0.95);
            figures.shown("links of " + file + ": names without a record left open", quality.openRecall());
            figures.atLeast("names and links of " + file + ": characters a second", speed, 100_000);
        }
    }

    /** Reads a file without printing. */
    LinkingQuality over(Path file) throws IOException {
        LinkingCases.read(file).forEach(this::compare);
        return this;
    }

    double firstRight() {
        return first / (double) recorded;
    }

    double amongThree() {
        return three / (double) recorded;
    }

    /** The same share of all that have a record, whether their borders were found or not. */
    double wholeRight() {
        return first / (double) withRecord;
    }

    double meantRight() {
        return meantRight / (double) Math.max(1, meant);
    }

    double openRecall() {
        return openRight / (double) Math.max(1, open);
    }

    private double report(PrintStream out, Path file, boolean listed) throws IOException {
        List<LinkingCases.Case> cases = LinkingCases.read(file);
        cases.forEach(this::compare);
        out.printf(
                Locale.ROOT,
                "%s: %d names in %d texts, %d found with exact borders%n",
                file.getFileName(),
                marked,
                cases.size(),
                found);
        out.printf(
                Locale.ROOT,
                "of %d with a record: first right %.3f, among three %.3f; of all %d with a record, found or not: first"
                        + " right %.3f%n",
                recorded,
                firstRight(),
                amongThree(),
                withRecord,
                wholeRight());
        out.printf(Locale.ROOT, "taken to be meant: %d, right %.3f%n", meant, meantRight());
        out.printf(
                Locale.ROOT,
                "without a record: %d, left open %.3f; of %d left open rightly %.3f%n",
                open,
                openRecall(),
                openSaid,
                openRight / (double) Math.max(1, openSaid));
        double speed = speed(cases);
        out.printf(Locale.ROOT, "%,.0f characters a second of processor time%n", speed);
        if (listed) {
            errors.forEach(error -> out.println("  " + error));
        }
        return speed;
    }

    private void compare(LinkingCases.Case each) {
        List<FoundName> names = desk.in(each.text(), each.context());
        for (LinkingCases.Linked gold : each.names()) {
            marked++;
            withRecord += gold.records().isEmpty() ? 0 : 1;
            FoundName name = names.stream()
                    .filter(one -> one.span().equals(gold.span()))
                    .findFirst()
                    .orElse(null);
            if (name == null) {
                errors.add("not found: %s %s".formatted(each.name(), gold.span().substring(each.text())));
                continue;
            }
            found++;
            compare(each.name(), name, gold.records());
        }
    }

    private void compare(String text, FoundName name, List<String> right) {
        String chosen = name.meant().map(record -> desk.line(record.id())).orElse("");
        List<String> lines = name.candidates().stream()
                .map(candidate -> desk.line(candidate.record().id()))
                .toList();
        if (right.isEmpty()) {
            open++;
            openRight += chosen.isEmpty() ? 1 : 0;
        } else {
            recorded++;
            first += !lines.isEmpty() && right.contains(lines.get(0)) ? 1 : 0;
            three += lines.stream().anyMatch(right::contains) ? 1 : 0;
        }
        if (chosen.isEmpty()) {
            openSaid++;
        } else {
            meant++;
            meantRight += right.contains(chosen) ? 1 : 0;
        }
        if (right.isEmpty() ? !chosen.isEmpty() : !right.contains(chosen)) {
            errors.add("%s %s [%s] for %s: %s"
                    .formatted(text, name.text(), name.rule(), right.isEmpty() ? "none" : right, shown(name)));
        }
    }

    private String shown(FoundName name) {
        return name.candidates().stream()
                .map(candidate -> String.format(
                        Locale.ROOT,
                        "%s %.2f %s",
                        desk.line(candidate.record().id()),
                        candidate.score(),
                        candidate.reason()))
                .collect(Collectors.joining(", "));
    }

    /** The best of several runs, as the first ones find the compiler at work. */
    private double speed(List<LinkingCases.Case> cases) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int run = 0; run < RUNS; run++) {
            long letters = 0;
            long start = clock.getCurrentThreadCpuTime();
            for (int round = 0; round < ROUNDS; round++) {
                for (LinkingCases.Case each : cases) {
                    desk.in(each.text(), each.context());
                    letters += each.text().length();
                }
            }
            best = Math.max(best, letters * 1e9 / (clock.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
