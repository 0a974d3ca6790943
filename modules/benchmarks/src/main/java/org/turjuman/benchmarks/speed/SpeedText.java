package org.turjuman.benchmarks.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The texts that everybody reads: clean news of many countries, and the sample, one press article. */
final class SpeedText {
    private static final Path CASES = Path.of("modules/language/src/test/resources");

    private SpeedText() {}

    static String news() {
        return lines("faults/clean-articles.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    static String sample() {
        return lines("cut/sample.txt").stream()
                .takeWhile(line -> !line.equals("---"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(CASES.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Run this in the root of the project", unreadable);
        }
    }
}
