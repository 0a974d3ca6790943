package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Sources;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.Speech;

/**
 * How much of the speech and the sources of Arabic texts is found, and rightly: precision and recall of quotations,
 * direct and indirect, of speakers and of sources, with the errors.
 *
 * <p>A quotation counts as found where its kind is right and it shares three quarters of its letters with the marked
 * one; a speaker where the words are the marked ones, or longer or shorter by an apposition; a source where it overlaps.
 * How many have exactly the marked borders is printed beside.
 *
 * <p>Arguments: the files of cases, by default the held-out ones of the language module's tests, and
 * {@code --text=file} for cases about the lines of another file.
 */
public final class SpeechQuality {
    private static final Path TABLES = Path.of("modules/language/src/test/resources/speech");
    private static final double SHARED = 0.75;

    private final PrintStream out;
    private final List<String> errors = new ArrayList<>();
    private final int[] direct = new int[4];
    private final int[] indirect = new int[4];
    private final int[] sources = new int[4];
    private int speakers;
    private int exactSpeakers;
    private int cues;
    private int strengths;
    private int namings;
    private int heard;

    private SpeechQuality(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> other = List.of();
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.startsWith("--text=")) {
                other = Files.readAllLines(Path.of(argument.substring(7)));
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            measure(out, new Figures());
        }
        for (Path file : files) {
            new SpeechQuality(out).measure(file, other);
        }
    }

    static void measure(PrintStream out, Figures figures) throws IOException {
        List<String> articles = Files.readAllLines(TABLES.resolve("../faults/clean-articles.txt"));
        for (String file : List.of("held-out.txt", "fresh.txt", "clean-articles.txt")) {
            SpeechQuality quality = new SpeechQuality(out);
            quality.measure(TABLES.resolve(file), articles);
            figures.atLeast("speech of " + file + ": precision", precision(quality.speech()), 0.9);
            figures.atLeast("speech of " + file + ": recall", recall(quality.speech()), 0.8);
            figures.shown("sources of " + file + ": precision", precision(quality.sources));
            figures.shown("sources of " + file + ": recall", recall(quality.sources));
        }
    }

    private void measure(Path file, List<String> other) throws IOException {
        for (SpeechCases.Case each : SpeechCases.read(file, other)) {
            speech(each);
            sources(each);
        }
        report(file);
    }

    private void speech(SpeechCases.Case each) {
        List<Quotation> found = new ArrayList<>(Speech.in(each.text()));
        for (SpeechCases.Said said : each.speech()) {
            int[] row = said.direct() ? direct : indirect;
            row[0]++;
            Quotation hit = found.stream()
                    .filter(other -> other.direct() == said.direct() && shared(other.span(), said.span()) >= SHARED)
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                errors.add("missed %s: %s (%s)"
                        .formatted(
                                said.direct() ? "direct" : "indirect",
                                said.span().substring(each.text()),
                                said.speaker()));
                continue;
            }
            found.remove(hit);
            row[1]++;
            row[2] += hit.span().equals(said.span()) ? 1 : 0;
            if (!hit.span().equals(said.span())) {
                errors.add("borders: [%s] for [%s]"
                        .formatted(hit.text(), said.span().substring(each.text())));
            }
            details(said, hit);
        }
        for (Quotation extra : found) {
            (extra.direct() ? direct : indirect)[3]++;
            errors.add("not marked %s: %s (%s, %s)"
                    .formatted(
                            extra.direct() ? "direct" : "indirect",
                            extra.text(),
                            extra.speaker() == null ? "-" : extra.speaker().text(),
                            extra.rule()));
        }
    }

    private void details(SpeechCases.Said said, Quotation hit) {
        heard++;
        String speaker = hit.speaker() == null ? "-" : hit.speaker().text();
        boolean right = speaker.contains(said.speaker()) || said.speaker().contains(speaker);
        boolean known = speaker.equals("-") == said.speaker().equals("-");
        if (right && known) {
            speakers++;
        }
        exactSpeakers += speaker.equals(said.speaker()) ? 1 : 0;
        if (!speaker.equals(said.speaker())) {
            errors.add("%s: %s for %s | %s"
                    .formatted(right && known ? "speaker's borders" : "speaker", speaker, said.speaker(), hit.text()));
        }
        String cue = hit.cue() == null ? "-" : hit.cue().text();
        String strength =
                hit.cue() == null ? "says" : hit.cue().strength().name().toLowerCase(Locale.ROOT);
        if (cue.contains(said.cue()) || said.cue().contains(cue)) {
            cues++;
        } else {
            errors.add("cue: %s for %s | %s".formatted(cue, said.cue(), hit.text()));
        }
        if (strength.equals(said.strength())) {
            strengths++;
        } else {
            errors.add("strength: %s for %s | %s".formatted(strength, said.strength(), cue));
        }
    }

    private void sources(SpeechCases.Case each) {
        List<Source> found = new ArrayList<>(Sources.in(each.text()));
        for (SpeechCases.From from : each.sources()) {
            sources[0]++;
            Source hit = found.stream()
                    .filter(other -> other.span().overlaps(from.span()))
                    .findFirst()
                    .orElse(null);
            if (hit == null) {
                errors.add("missed source: " + from.span().substring(each.text()));
                continue;
            }
            found.remove(hit);
            sources[1]++;
            sources[2] += hit.span().equals(from.span()) ? 1 : 0;
            if (!hit.span().equals(from.span())) {
                errors.add("source's borders: [%s] for [%s]"
                        .formatted(hit.text(), from.span().substring(each.text())));
            }
            String naming = hit.naming().name().toLowerCase(Locale.ROOT);
            namings += naming.equals(from.naming()) ? 1 : 0;
            if (!naming.equals(from.naming())) {
                errors.add("naming: %s for %s: %s".formatted(naming, from.naming(), hit.text()));
            }
        }
        for (Source extra : found) {
            sources[3]++;
            errors.add("source not marked: %s (%s, %s)".formatted(extra.text(), extra.naming(), extra.rule()));
        }
    }

    private static double shared(Span one, Span other) {
        int start = Math.max(one.start(), other.start());
        int end = Math.min(one.end(), other.end());
        int union = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return union == 0 ? 1 : Math.max(0, end - start) / (double) union;
    }

    private void report(Path file) {
        out.println(file.getFileName());
        out.println("               marked  found  exactly  not marked  precision  recall");
        print("direct", direct);
        print("indirect", indirect);
        print("all speech", speech());
        print("sources", sources);
        out.printf(
                Locale.ROOT,
                "of %d quotations found: speaker right %d (exactly %d), cue %d, strength %d; of %d sources: naming"
                        + " %d%n",
                heard,
                speakers,
                exactSpeakers,
                cues,
                strengths,
                sources[1],
                namings);
        errors.forEach(error -> out.println("  " + error));
    }

    private int[] speech() {
        int[] all = new int[direct.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = direct[i] + indirect[i];
        }
        return all;
    }

    private static double precision(int[] row) {
        int found = row[1] + row[3];
        return found == 0 ? 1 : row[1] / (double) found;
    }

    private static double recall(int[] row) {
        return row[0] == 0 ? 1 : row[1] / (double) row[0];
    }

    private void print(String name, int[] row) {
        out.printf(
                Locale.ROOT,
                "%-14s %6d %6d %8d %11d %10.3f %7.3f%n",
                name,
                row[0],
                row[1],
                row[2],
                row[3],
                precision(row),
                recall(row));
    }
}
