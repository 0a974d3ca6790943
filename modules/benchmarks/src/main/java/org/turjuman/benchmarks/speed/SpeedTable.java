package org.turjuman.benchmarks.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.turjuman.benchmarks.Figures;

/** Runs all of {@code speed} in one go and prints characters a second, and how many times as fast ours is. */
public final class SpeedTable {
    private static final String OURS = "OurSpeed";
    private static final List<String> TASKS = List.of("whole", "sentences", "words", "values", "speech", "defects");

    private static final String NAMES = "NamesSpeed";

    private SpeedTable() {}

    /** One line of the table. */
    private record Row(String who, String task, double milliseconds) {
        static Row of(RunResult result) {
            String[] names = result.getParams().getBenchmark().split("\\.");
            return new Row(
                    names[names.length - 2],
                    names[names.length - 1],
                    result.getPrimaryResult().getScore());
        }

        double charactersASecond(String text) {
            return text.length() / milliseconds * 1000;
        }
    }

    /**
     * Takes some minutes, most of them LanguageTool’s.
     *
     * @param log where JMH writes what it sees
     */
    public static void measure(PrintStream out, Figures figures, Path log) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SpeedTable.class.getPackageName() + "\\..*")
                        .shouldFailOnError(true)
                        .output(log.toString())
                        .build())
                .run();
        List<Row> rows = results.stream().map(Row::of).toList();
        String text = SpeedText.news();
        out.printf("%,d characters of news, one thread; JMH's own log is %s%n", text.length(), log);
        out.println("task        who                  ms a text   characters/s   ours is as fast (times)");
        for (String task : TASKS) {
            Row ours = row(rows, OURS, task);
            rows.stream()
                    .filter(row -> row.task().equals(task))
                    .forEach(row -> out.printf(
                            Locale.ROOT,
                            "%-11s %-18s %11.2f %,14.0f %9.1f%n",
                            task,
                            row.who(),
                            row.milliseconds(),
                            row.charactersASecond(text),
                            row.milliseconds() / ours.milliseconds()));
        }
        figures.atLeast(
                "characters a second, all layers, one core, heap of 150 MB",
                row(rows, OURS, "whole").charactersASecond(text),
                100_000);
        figures.atLeast(
                "characters a second, all layers and the names with their records, in the same heap",
                row(rows, NAMES, "wholeWithNames").charactersASecond(text),
                100_000);
        figures.shown(
                "characters a second, names with their records",
                row(rows, NAMES, "names").charactersASecond(text));
        figures.atMost(
                "milliseconds for the sample, all layers",
                row(rows, OURS, "sample").milliseconds(),
                80);
    }

    private static Row row(List<Row> rows, String who, String task) {
        return rows.stream()
                .filter(row -> row.who().equals(who) && row.task().equals(task))
                .findFirst()
                .orElseThrow();
    }
}
