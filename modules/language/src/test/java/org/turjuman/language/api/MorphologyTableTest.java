package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tables of {@code words/}; the head of each says how a line reads. */
class MorphologyTableTest {
    /** A line of a table: the text without brackets, where its word begins, and what must be said of it. */
    record Case(String line, String text, int start, String layers, String key, List<String> lemmas) {}

    @Test
    void takesTheWordsThatTheRulesWereWrittenOnApart() {
        assertShare(List.of("written-with-the-rules.txt"), 150);
    }

    @Test
    void takesTheWordsThatWereHeldOutApart() {
        assertShare(List.of("held-out.txt"), 150);
    }

    @Test
    void takesAllWordsApart() {
        assertShare(List.of("written-with-the-rules.txt", "held-out.txt", "late.txt"), 400);
    }

    private static void assertShare(List<String> files, int size) {
        List<Case> cases = files.stream().flatMap(file -> cases(file).stream()).toList();
        List<String> wrong = new ArrayList<>();
        for (Case each : cases) {
            WordForm found = Morphology.in(each.text).stream()
                    .filter(word -> word.span().start() == each.start)
                    .findFirst()
                    .orElseThrow();
            String lemma = found.lemma() == null ? "—" : found.lemma();
            String layers = layers(found, each.text);
            if (!layers.equals(each.layers) || !found.key().equals(each.key) || !each.lemmas.contains(lemma)) {
                wrong.add("%s%n    found %s | %s | %s".formatted(each.line, layers, found.key(), lemma));
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(size);
        String misses = "%s: %d of %d wrong%n%s".formatted(files, wrong.size(), cases.size(), String.join("\n", wrong));
        System.out.println(misses);
        assertThat(1 - wrong.size() / (double) cases.size()).as(misses).isGreaterThanOrEqualTo(0.97);
    }

    static String layers(WordForm word, String text) {
        StringBuilder layers = new StringBuilder();
        word.proclitics().forEach(clitic -> layers.append(clitic.form()).append("+ "));
        layers.append(word.stem().substring(text));
        word.enclitics().forEach(clitic -> layers.append(" +").append(clitic.form()));
        return layers.toString();
    }

    private static List<Case> cases(String file) {
        try (InputStream table = MorphologyTableTest.class.getResourceAsStream("/words/" + file)) {
            return new String(table.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MorphologyTableTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Case read(String line) {
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
}
