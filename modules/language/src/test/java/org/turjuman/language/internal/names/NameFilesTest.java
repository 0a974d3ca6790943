package org.turjuman.language.internal.names;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.turjuman.language.internal.LetterFolding;

/** The files of names as an editor keeps them. */
class NameFilesTest {
    private static final String SPELLING = "[\\p{IsLatin}][\\p{IsLatin}' -]*(@[A-Z]{2})*";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static List<Path> files() throws IOException, URISyntaxException {
        Path folder = Path.of(NameFilesTest.class
                        .getResource("/org/turjuman/language/names/given-men.txt")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("README.txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void opensWithWhatItIs(Path file) throws IOException {
        assertThat(Files.readString(file)).startsWith("# ");
    }

    @ParameterizedTest
    @MethodSource("files")
    void holdsOneNameALine(Path file) throws IOException {
        assertThat(entries(file)).allSatisfy(line -> {
            assertThat(line).matches("[\\p{IsArabic} ]+ = .+");
            String[] columns = line.substring(line.indexOf('=') + 1).split("\\|", -1);
            assertThat(columns).hasSizeLessThanOrEqualTo(3);
            assertThat(columns[columns.length - 1]).isNotBlank();
            for (String column : columns) {
                if (!column.isBlank()) {
                    assertThat(column.strip().split(", "))
                            .allSatisfy(spelling -> assertThat(spelling).matches(SPELLING));
                    assertThat(column.strip().split(", ")).doesNotHaveDuplicates();
                }
            }
            for (String tag : line.substring(line.indexOf('=')).split("@")) {
                assertThat(tag.startsWith("=") || COUNTRIES.contains(tag.substring(0, 2)))
                        .isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void isSortedAndSaysNothingTwice(Path file) throws IOException {
        List<String> names = entries(file).stream().map(NameFilesTest::name).toList();
        assertThat(names).isSorted();
        assertThat(names.stream().map(LetterFolding::key)).doesNotHaveDuplicates();
    }

    @Test
    void holdsThreeThousandArabNames() throws IOException, URISyntaxException {
        Set<String> names = new HashSet<>();
        for (Path file : files()) {
            if (!file.getFileName().toString().startsWith("foreign")
                    && !file.getFileName().toString().startsWith("servants")) {
                entries(file).forEach(line -> names.add(LetterFolding.key(name(line))));
            }
        }
        assertThat(names).hasSizeGreaterThan(3_300);
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static List<String> entries(Path file) throws IOException {
        return Files.readString(file, UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
