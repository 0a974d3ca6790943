package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of {@code reporting/}; the heads of the files say how a case reads. */
class ReportingTableTest {
    @ParameterizedTest
    @MethodSource("cases")
    void findsTheWordsOfReporting(Language language, String text, List<String> marked) {
        assertThat(Reporting.in(text, language).stream().map(cue -> shown(cue, text)))
                .as(text)
                .containsExactlyElementsOf(marked);
    }

    private static String shown(ReportingCue cue, String text) {
        Span source = cue.source();
        return "%s: %s | %s | %s | %s%s"
                .formatted(
                        cue.kind().name().toLowerCase(Locale.ROOT),
                        cue.text(),
                        cue.strength().id(),
                        source == null ? "-" : source.substring(text),
                        cue.naming() == Source.Naming.NAMED
                                ? ""
                                : cue.naming().name().toLowerCase(Locale.ROOT) + " ",
                        cue.sure() ? "sure" : "unsure");
    }

    static Stream<Arguments> cases() {
        return Stream.concat(cases("english.txt", Language.ENGLISH), cases("french.txt", Language.FRENCH));
    }

    private static Stream<Arguments> cases(String file, Language language) {
        return Arrays.stream(text(file).split("\n---\n"))
                .map(block -> block.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList())
                .map(lines -> Arguments.of(language, lines.get(0), lines.subList(1, lines.size())));
    }

    private static String text(String file) {
        try (InputStream in = ReportingTableTest.class.getResourceAsStream("/reporting/" + file)) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
