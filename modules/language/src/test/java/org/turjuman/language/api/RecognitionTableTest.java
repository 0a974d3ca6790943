package org.turjuman.language.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs {@code recognition/cases.txt}; its head says how a case reads. */
class RecognitionTableTest {
    private static final Map<NameType, String> MARKS = Map.of(
            NameType.PERSON, "PER",
            NameType.ORGANISATION, "ORG",
            NameType.PLACE, "PLC",
            NameType.EVENT, "EVT",
            NameType.WORK, "WRK",
            NameType.AGREEMENT, "AGR",
            NameType.PRODUCT, "PRD");

    private static final Recognition RECOGNITION = Recognition.of(lines().stream()
            .filter(line -> line.startsWith("known "))
            .map(RecognitionTableTest::known)
            .toList());

    @ParameterizedTest
    @MethodSource("cases")
    void marksWhatAReaderMarks(String marked) {
        String text = marked.replaceAll("\\[[A-Z]{3} ([^\\]]+)\\]", "$1");
        StringBuilder found = new StringBuilder();
        int from = 0;
        for (RecognisedName name : RECOGNITION.in(text)) {
            found.append(text, from, name.span().start());
            found.append("[%s %s]".formatted(MARKS.get(name.type()), name.text()));
            from = name.span().end();
        }
        assertThat(found.append(text.substring(from))).hasToString(marked);
    }

    static Stream<String> cases() {
        return lines().stream().filter(line -> !line.startsWith("#") && !line.startsWith("known ") && !line.isBlank());
    }

    private static KnownName known(String line) {
        String[] parts = line.split(" ", 4);
        return new KnownName(parts[3], NameType.valueOf(parts[1]), parts[3], KnownName.Use.valueOf(parts[2]));
    }

    private static List<String> lines() {
        try (InputStream file = RecognitionTableTest.class.getResourceAsStream("/recognition/cases.txt")) {
            return new ArrayList<>(
                    new String(file.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
