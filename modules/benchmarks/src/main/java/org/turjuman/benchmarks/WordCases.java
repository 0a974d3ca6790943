package org.turjuman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Morphology;
import org.turjuman.language.api.WordForm;

/**
 * Tables of words taken apart, an editor's text files: the word in brackets within its text, its layers, its key and its
 * lemma, parted by {@code |}; the head of each file says how a line reads.
 */
final class WordCases {
    private WordCases() {}

    /** A line of a table: the text without brackets, where its word begins, and what must be said of it. */
    record Case(String line, String text, int start, String layers, String key, List<String> lemmas) {
        /** What is found instead; empty where all is right. */
        String wrong() {
            WordForm found = Morphology.in(text).stream()
                    .filter(word -> word.span().start() == start)
                    .findFirst()
                    .orElseThrow();
            String lemma = found.lemma() == null ? "—" : found.lemma();
            String apart = WordCases.layers(found, text);
            boolean right = apart.equals(layers) && found.key().equals(key) && lemmas.contains(lemma);
            return right ? "" : "%s%n    found %s | %s | %s".formatted(line, apart, found.key(), lemma);
        }
    }

    static List<Case> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(WordCases::one)
                .toList();
    }

    private static Case one(String line) {
        String[] columns = line.split("\\|");
        String context = columns[0].strip();
        return new Case(
                line,
                context.replaceAll("[\\[\\]]", ""),
                Math.max(0, context.indexOf('[')),
                columns[1].strip(),
                Folding.key(columns[2].strip()),
                List.of(columns[3].strip().split(" / ")));
    }

    /** A word as a table has it: {@code و+ ال+ مدينة}, {@code مدينة +ها}. */
    private static String layers(WordForm word, String text) {
        StringBuilder layers = new StringBuilder();
        word.proclitics().forEach(clitic -> layers.append(clitic.form()).append("+ "));
        layers.append(word.stem().substring(text));
        word.enclitics().forEach(clitic -> layers.append(" +").append(clitic.form()));
        return layers.toString();
    }
}
