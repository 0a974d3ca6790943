package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.turjuman.entities.api.KnownAtStart;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.RecognisedName;
import org.turjuman.language.api.Recognition;
import org.turjuman.language.api.Span;

/**
 * How well the names of Arabic texts are found: precision, recall and F1 of exact span and type, per type, over person,
 * organisation and place, and per domain; the errors; characters a second.
 *
 * <p>Arguments: the files of cases, by default the held-out one of the language module's tests; {@code --quiet} leaves
 * the errors out; {@code --unknown} gives the recogniser no records at all; {@code --text=file} is the text of
 * cases about the lines of another file.
 */
public final class EntityQuality {
    private static final Path CASES = Path.of("modules/language/src/test/resources/recognition");
    private static final Set<NameType> THREE = Set.of(NameType.PERSON, NameType.ORGANISATION, NameType.PLACE);
    private static final int ROUNDS = 100;

    private final PrintStream out;
    private final Recognition recognition;
    private final List<String> errors = new ArrayList<>();
    private final Map<NameType, int[]> types = new EnumMap<>(NameType.class);
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final Map<String, int[]> domains = new TreeMap<>();

    private EntityQuality(PrintStream out, Recognition recognition) {
        this.out = out;
        this.recognition = recognition;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = List.of(arguments);
        List<Path> files = new ArrayList<>();
        options.stream()
                .filter(option -> !option.startsWith("--"))
                .map(Path::of)
                .forEach(files::add);
        if (files.isEmpty()) {
            files.add(CASES.resolve("held-out.txt"));
        }
        Recognition recognition = Recognition.of(options.contains("--unknown") ? List.of() : KnownAtStart.forms());
        List<String> other = List.of();
        for (String option : options) {
            if (option.startsWith("--text=")) {
                other = Files.readAllLines(Path.of(option.substring(7)));
            }
        }
        for (Path file : files) {
            new EntityQuality(out, recognition).measure(file, other, !options.contains("--quiet"));
        }
    }

    /** The texts of our own, with their aims. */
    static void measure(PrintStream out, Figures figures) throws IOException {
        Recognition recognition = Recognition.of(KnownAtStart.forms());
        for (String file : List.of("held-out.txt", "fresh.txt", "newest.txt", "dev.txt")) {
            EntityQuality quality = new EntityQuality(out, recognition);
            quality.measure(CASES.resolve(file), List.of(), true);
            quality.kinds.forEach((kind, row) -> figures.atLeast(
                    "names in " + kind + " of " + file + ": F1",
                    2.0 * row[2] / (row[0] + row[1]),
                    kind.equals("news") ? 0.8 : 0.65));
        }
    }

    /** The three types together, by the kind of text. */
    static Map<String, Double> f1(Path file) throws IOException {
        EntityQuality quality = new EntityQuality(System.out, Recognition.of(KnownAtStart.forms()));
        EntityCases.read(file).forEach(quality::compare);
        Map<String, Double> f1 = new TreeMap<>();
        quality.kinds.forEach((kind, row) -> f1.put(kind, 2.0 * row[2] / (row[0] + row[1])));
        return f1;
    }

    private void measure(Path file, List<String> other, boolean listed) throws IOException {
        List<EntityCases.Case> cases = EntityCases.read(file, other);
        cases.forEach(this::compare);
        out.println(file.getFileName());
        out.println("                 marked  found  exact  precision  recall     F1");
        types.forEach((type, row) -> print(type.name(), row));
        kinds.forEach((kind, row) -> print("three, " + kind, row));
        domains.forEach((domain, row) -> print("  " + domain, row));
        speed(cases);
        if (listed) {
            errors.forEach(error -> out.println("  " + error));
        }
    }

    private void compare(EntityCases.Case each) {
        List<RecognisedName> found = new ArrayList<>(recognition.in(each.text()));
        int[] kind = kinds.computeIfAbsent(each.kind(), none -> new int[3]);
        int[] domain = domains.computeIfAbsent(each.domain(), none -> new int[3]);
        for (RecognisedName name : found) {
            count(name.type(), 1, kind, domain);
        }
        for (EntityCases.Marked marked : each.names()) {
            count(marked.type(), 0, kind, domain);
            RecognisedName hit = found.stream()
                    .filter(name -> name.span().equals(marked.span()) && name.type() == marked.type())
                    .findFirst()
                    .orElse(null);
            if (hit != null) {
                found.remove(hit);
                count(marked.type(), 2, kind, domain);
                continue;
            }
            RecognisedName near = found.stream()
                    .filter(name -> name.span().overlaps(marked.span()))
                    .findFirst()
                    .orElse(null);
            errors.add("%s: %s [%s] for %s [%s]%s"
                    .formatted(
                            near == null ? "missed" : "wrong",
                            near == null ? "-" : near.type(),
                            near == null ? "" : near.text(),
                            marked.type(),
                            marked.span().substring(each.text()),
                            near == null ? " in: " + around(each.text(), marked.span()) : " by " + near.rule()));
            if (near != null) {
                found.remove(near);
            }
        }
        for (RecognisedName extra : found) {
            errors.add("not marked: %s [%s] by %s in: %s"
                    .formatted(extra.type(), extra.text(), extra.rule(), around(each.text(), extra.span())));
        }
    }

    private void count(NameType type, int column, int[] kind, int[] domain) {
        types.computeIfAbsent(type, none -> new int[3])[column]++;
        if (THREE.contains(type)) {
            kind[column]++;
            domain[column]++;
        }
    }

    private static String around(String text, Span span) {
        return text.substring(Math.max(0, span.start() - 30), Math.min(text.length(), span.end() + 20))
                .replace('\n', ' ');
    }

    private void speed(List<EntityCases.Case> cases) {
        long letters = 0;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (EntityCases.Case each : cases) {
                recognition.in(each.text());
                letters += each.text().length();
            }
        }
        out.printf(
                Locale.ROOT,
                "%,.0f characters a second of processor time%n",
                letters * 1e9 / (clock.getCurrentThreadCpuTime() - start));
    }

    private void print(String name, int[] row) {
        double precision = row[1] == 0 ? 1 : row[2] / (double) row[1];
        double recall = row[0] == 0 ? 1 : row[2] / (double) row[0];
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.printf(
                Locale.ROOT,
                "%-16s %6d %6d %6d %10.3f %7.3f %6.3f%n",
                name,
                row[0],
                row[1],
                row[2],
                precision,
                recall,
                f1);
    }
}
