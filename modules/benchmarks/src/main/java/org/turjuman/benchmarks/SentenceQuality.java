package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.turjuman.language.api.Sentences;
import org.turjuman.language.api.Span;

/**
 * How well sentences are told apart: precision, recall and F1 of the places inside paragraphs where one ends, on the
 * text as it is and with the spaces behind its stops taken away, with the errors.
 *
 * <p>Reads texts in which {@code |} stands behind a sentence that does not end its line, by default those of the
 * language module's tests that were held out, and the texts with expected segments of its {@code cut/}, on which the
 * rules were written. The ends of lines are not counted: nobody misses them.
 */
public final class SentenceQuality {
    private static final Path TESTS = Path.of("modules/language/src/test/resources");
    private static final List<String> TEXTS = List.of(
            "sentences/held-out.txt",
            "sentences/late.txt",
            "sentences/newest.txt",
            "sentences/later.txt",
            "sentences/later-web.txt",
            "sentences/last.txt",
            "sentences/last-web.txt",
            "cut");
    private static final int SHOWN = 25;
    private static final double AIM = 0.998;
    private static final double AIM_GLUED = 0.996;

    private final PrintStream out;
    private final boolean glued;
    private final List<String> errors = new ArrayList<>();
    private int right;
    private int wrong;
    private int missed;

    private SentenceQuality(PrintStream out, boolean glued) {
        this.out = out;
        this.glued = glued;
    }

    /** A line of text and where sentences end in it: behind their stops and closing marks. */
    private record Line(String text, SortedSet<Integer> ends) {
        static Line marked(String line) {
            StringBuilder text = new StringBuilder();
            SortedSet<Integer> ends = new TreeSet<>();
            for (char sign : line.toCharArray()) {
                if (sign == '|') {
                    ends.add(text.length());
                } else {
                    text.append(sign);
                }
            }
            return new Line(text.toString(), ends);
        }

        /** The same without the spaces behind its stops. */
        Line glued() {
            StringBuilder shorter = new StringBuilder();
            SortedSet<Integer> moved = new TreeSet<>();
            for (int at = 0; at < text.length(); at++) {
                if (ends.contains(at)) {
                    moved.add(shorter.length());
                }
                boolean space = text.charAt(at) == ' ';
                if (!space || at == 0 || ".؟?!…".indexOf(text.charAt(at - 1)) < 0) {
                    shorter.append(text.charAt(at));
                }
            }
            return new Line(shorter.toString(), moved);
        }
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            measure(out, new Figures());
        } else {
            measure(List.of(arguments).stream().map(Path::of).toList(), out, new Figures());
        }
    }

    static void measure(PrintStream out, Figures figures) throws IOException {
        measure(TEXTS.stream().map(TESTS::resolve).toList(), out, figures);
    }

    private static void measure(List<Path> files, PrintStream out, Figures figures) throws IOException {
        for (Path file : files) {
            List<Line> lines = Files.isDirectory(file) ? cases(file) : marked(file);
            for (boolean glued : new boolean[] {false, true}) {
                double found = new SentenceQuality(out, glued).measure(file, lines);
                String what = "ends of sentences, F1, %s%s"
                        .formatted(file.getFileName(), glued ? ", without spaces behind stops" : "");
                figures.atLeast(what, found, glued ? AIM_GLUED : AIM);
            }
        }
    }

    private static List<Line> marked(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::marked)
                .toList();
    }

    /** Files of a text, a line of three hyphens and the text's segments, one a line. */
    private static List<Line> cases(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        List<Line> lines = new ArrayList<>();
        for (Path file : files) {
            String[] parts = Files.readString(file).split("\n---\n", 2);
            lines.addAll(lines(parts[0], parts[1].lines().toList()));
        }
        return lines;
    }

    private static List<Line> lines(String text, List<String> segments) {
        List<Line> lines = new ArrayList<>();
        int next = 0;
        for (String line : text.lines().toList()) {
            SortedSet<Integer> ends = new TreeSet<>();
            int at = 0;
            while (next < segments.size()) {
                int found = line.indexOf(segments.get(next), at);
                if (found < 0 || !line.substring(at, found).isBlank()) {
                    break;
                }
                at = found + segments.get(next++).length();
                if (!line.substring(at).isBlank()) {
                    ends.add(at);
                }
            }
            lines.add(new Line(line, ends));
        }
        return lines;
    }

    private double measure(Path file, List<Line> lines) {
        for (Line line : lines) {
            compare(glued ? line.glued() : line);
        }
        double precision = right / (double) (right + wrong);
        double recall = right / (double) (right + missed);
        double both = 2 * precision * recall / (precision + recall);
        out.printf(
                "%s, %s: %d ends, precision %.4f, recall %.4f, F1 %.4f%n",
                file.getFileName(),
                glued ? "without spaces behind stops" : "as it is",
                right + missed,
                precision,
                recall,
                both);
        errors.forEach(error -> out.println("  " + error));
        return both;
    }

    private void compare(Line line) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Span sentence : Sentences.cut(line.text())) {
            int end = sentence.start()
                    + sentence.substring(line.text()).stripTrailing().length();
            if (!line.text().substring(sentence.end()).isBlank()) {
                found.add(end);
            }
        }
        for (int end : found) {
            if (line.ends().contains(end)) {
                right++;
            } else {
                wrong++;
                errors.add("not an end: " + around(line.text(), end));
            }
        }
        for (int end : line.ends()) {
            if (!found.contains(end)) {
                missed++;
                errors.add("missed: " + around(line.text(), end));
            }
        }
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(text.length(), at + SHOWN);
        return text.substring(from, at) + " | " + text.substring(at, to).strip();
    }
}
