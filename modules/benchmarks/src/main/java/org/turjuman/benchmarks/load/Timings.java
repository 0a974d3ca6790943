package org.turjuman.benchmarks.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How long answers took, by kind of page or call, in milliseconds from the question to the last byte. */
final class Timings {
    private static final String HEAD = "%-34s %7s %8s %8s %8s %8s %8s"
            .formatted("page or call", "answers", "p50 ms", "p95 ms", "max ms", "aim p95", "SQL");

    private final Map<String, List<Double>> byKind = new TreeMap<>();

    synchronized void add(String kind, double milliseconds) {
        byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(milliseconds);
    }

    /** The kinds whose 95 of 100 answers took longer than wanted. */
    synchronized List<String> missed() {
        return byKind.keySet().stream()
                .filter(kind -> percentile(kind, 95) > aim(kind))
                .toList();
    }

    /**
     * One line a kind.
     *
     * @param statements how many SQL statements one answer takes, by kind
     */
    synchronized String table(Map<String, Long> statements) {
        StringBuilder table = new StringBuilder(HEAD).append('\n');
        for (String kind : byKind.keySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-34s %7d %8.0f %8.0f %8.0f %8s %8s%n",
                    kind,
                    sorted(kind).size(),
                    percentile(kind, 50),
                    percentile(kind, 95),
                    percentile(kind, 100),
                    aim(kind) == Double.MAX_VALUE ? "" : Integer.toString((int) aim(kind)),
                    statements.containsKey(kind) ? statements.get(kind).toString() : ""));
        }
        return table.toString();
    }

    /** Issue 4: every desk page 250 ms, the readers' page 50 ms; calls have no aim of their own. */
    private static double aim(String kind) {
        return kind.startsWith("desk") ? 250 : kind.startsWith("reader") ? 50 : Double.MAX_VALUE;
    }

    private double percentile(String kind, int percent) {
        List<Double> sorted = sorted(kind);
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    private List<Double> sorted(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream().sorted().toList();
    }
}
