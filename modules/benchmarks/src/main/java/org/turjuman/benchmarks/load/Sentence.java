package org.turjuman.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sentence of ours with right translations.
 *
 * @param arabic the source
 * @param translations by language tag
 */
record Sentence(String arabic, Map<String, String> translations) {
    /** Those of the folder with the cases of the checks: {@code ar}, then {@code en} and {@code fr}; each source once. */
    static List<Sentence> read(Path folder) throws IOException {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> {
                for (String block : text(file).split("\n\\s*\n")) {
                    Map<String, String> lines = lines(block);
                    String arabic = lines.remove("ar");
                    if (arabic != null && lines.size() == 2) {
                        sentences.putIfAbsent(arabic, new Sentence(arabic, Map.copyOf(lines)));
                    }
                }
            });
        }
        return List.copyOf(sentences.values());
    }

    private static Map<String, String> lines(String block) {
        Map<String, String> lines = new HashMap<>();
        block.lines()
                .filter(line -> line.matches("(ar|en|fr) .*"))
                .forEach(line -> lines.put(
                        line.substring(0, 2),
                        line.substring(3).strip().replace("\\u00a0", "\u00a0"))); // no-break space
        return lines;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
