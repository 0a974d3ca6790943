package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the tables of {@code speech/}; the head of {@code held-out.txt} says how a case reads. */
class SpeechTableTest {
    private final List<String> wrong = new ArrayList<>();
    private int marked;
    private int right;
    private int speakers;
    private int extra;

    @ParameterizedTest
    @CsvSource({"held-out.txt, 0.95", "written-with-the-rules.txt, 0.95", "fresh.txt, 0.85"})
    void findsWhatAReaderMarks(String file, double least) {
        List<String> block = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.equals("---")) {
                check(block);
                block.clear();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        String errors = String.join("\n", wrong);
        assertThat(marked).isGreaterThanOrEqualTo(35);
        assertThat(right / (double) marked)
                .as("found of %d%n%s", marked, errors)
                .isGreaterThanOrEqualTo(least);
        assertThat(right / (double) (right + extra))
                .as("rightly found%n%s", errors)
                .isGreaterThanOrEqualTo(least);
        assertThat(speakers / (double) right).as("speakers%n%s", errors).isGreaterThanOrEqualTo(least);
    }

    private void check(List<String> block) {
        List<String> text = block.stream().filter(line -> !isMark(line)).toList();
        List<String> found = new ArrayList<>();
        List<String> who = new ArrayList<>();
        for (Quotation each : Speech.in(String.join("\n", text))) {
            found.add((each.direct() ? "direct: " : "indirect: ") + each.text());
            who.add(each.speaker() == null ? "-" : each.speaker().text());
        }
        for (String line : block) {
            if (line.startsWith("direct:") || line.startsWith("indirect:")) {
                marked++;
                String[] parts = line.split(" \\| ");
                int at = indexOf(found, parts[0]);
                if (at < 0) {
                    wrong.add("missed " + parts[0]);
                    continue;
                }
                right++;
                boolean same = who.get(at).contains(parts[1]) || parts[1].contains(who.get(at));
                speakers += same ? 1 : 0;
                if (!same) {
                    wrong.add(who.get(at) + " for " + parts[1] + " in " + parts[0]);
                }
                found.remove(at);
                who.remove(at);
            }
        }
        extra += found.size();
        found.forEach(each -> wrong.add("not marked " + each));
    }

    private static int indexOf(List<String> found, String words) {
        String[] ends = words.split(" … ");
        for (int at = 0; at < found.size(); at++) {
            String each = found.get(at);
            if (ends.length == 1 ? each.equals(words) : each.startsWith(ends[0]) && each.endsWith(ends[1])) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMark(String line) {
        return line.matches("(direct|indirect|source):.*|none");
    }

    private static List<String> lines(String file) {
        try (InputStream in = SpeechTableTest.class.getResourceAsStream("/speech/" + file)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
