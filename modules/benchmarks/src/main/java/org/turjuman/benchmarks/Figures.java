package org.turjuman.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of one run, each with its aim where it has one, printed as one table at the end. */
public final class Figures {
    private final List<String> lines = new ArrayList<>();

    /** A figure that should not be lower than its aim. */
    public void atLeast(String what, double value, double aim) {
        lines.add(line(what, value, "aim %s or more".formatted(shown(aim)), value >= aim));
    }

    /** A figure that should not be higher than its aim. */
    public void atMost(String what, double value, double aim) {
        lines.add(line(what, value, "aim %s or less".formatted(shown(aim)), value <= aim));
    }

    /** A figure that nobody set an aim for. */
    public void shown(String what, double value) {
        lines.add("      %-86s %10s".formatted(what, shown(value)));
    }

    private static String line(String what, double value, String aim, boolean reached) {
        return "%-5s %-86s %10s  %s".formatted(reached ? "pass" : "MISS", what, shown(value), aim);
    }

    private static String shown(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3f", value);
    }

    void print(PrintStream out) {
        lines.forEach(out::println);
    }
}
