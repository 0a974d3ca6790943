package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.turjuman.benchmarks.speed.SpeedTable;

/**
 * Prints what the analyser of Arabic news is worth: each layer against cases that were held out while its rules were
 * written, with the errors a person reads to better it, then its speed beside other libraries, then all figures with
 * their aims.
 *
 * <p>Arguments: the folder for the log of the speed run, and {@code no} to leave it out. A figure below its aim
 * is no error of the program.
 */
public final class Measure {
    private Measure() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Figures figures = new Figures();
        title(out, "Sentences");
        SentenceQuality.measure(out, figures);
        title(out, "Words");
        WordQuality.measure(out, figures);
        title(out, "Values");
        ValueQuality.measure(out, figures);
        title(out, "Speech and sources");
        SpeechQuality.measure(out, figures);
        title(out, "Names in texts");
        EntityQuality.measure(out, figures);
        title(out, "Links of names");
        LinkingQuality.measure(out, figures);
        title(out, "Checks of names");
        NameCheckQuality.measure(out, figures);
        title(out, "Checks of who says what");
        AttributionQuality.measure(out, figures);
        title(out, "Defects");
        DefectQuality.measure(out, figures);
        title(out, "Transliteration");
        TransliterationQuality.measure(out, figures);
        if (!List.of(arguments).contains("no")) {
            title(out, "Speed");
            Path log = Path.of(arguments[0]).resolve("speed.log");
            Files.createDirectories(log.getParent());
            SpeedTable.measure(out, figures, log);
        }
        title(out, "All figures");
        figures.print(out);
    }

    private static void title(PrintStream out, String title) {
        out.printf("%n%s%n%s%n", title, "=".repeat(title.length()));
    }
}
