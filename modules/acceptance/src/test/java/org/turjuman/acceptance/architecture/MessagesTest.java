package org.turjuman.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads is there in English, Arabic and French. */
class MessagesTest {
    private static final List<String> OTHERS = List.of("_ar", "_fr");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN_COMMA = Pattern.compile("[}>], (?:#\\{|<).{0,40}");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{3,}\\b");

    /** The plurals of CLDR, each language with those that it has. */
    private static final Pattern COUNTED = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");

    static List<Named<Path>> bundles() {
        return Project.sources(".properties").stream()
                .filter(file -> !file.getFileName().toString().matches(".*_(en|ar|fr)\\.properties"))
                .filter(file -> !file.toString().contains("META-INF")) // settings of libraries
                .map(file -> Named.of(Project.moduleOf(file) + ": " + file.getFileName(), file))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasTheSameKeysInThreeLanguages(Path english) {
        for (String language : OTHERS) {
            assertThat(keys(translated(english, language)))
                    .as(translated(english, language).toString())
                    .isEqualTo(keys(english));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void countsInTheWayOfTheLanguage(Path english) {
        Set<String> plain = messages(english).stringPropertyNames();
        Properties arabic = messages(translated(english, "_ar"));
        Properties french = messages(translated(english, "_fr"));
        plain.stream().filter(key -> key.endsWith(".one")).forEach(key -> {
            String noun = key.substring(0, key.length() - "one".length());
            assertThat(arabic.stringPropertyNames())
                    .contains(noun + "one", noun + "two", noun + "few", noun + "many", noun + "other");
            assertThat(french.stringPropertyNames()).contains(noun + "one", noun + "other");
            assertThat(plain).contains(noun + "other");
        });
    }

    /** An Arabic list is parted by ،. */
    @Test
    void noPageWritesACommaOfItsOwn() {
        assertThat(Project.sources(".xhtml"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(LATIN_COMMA
                                .matcher(Project.read(page))
                                .results()
                                .map(MatchResult::group))
                        .as(page.toString())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leavesNothingEmpty(Path english) {
        for (Path file : List.of(english, translated(english, "_ar"), translated(english, "_fr"))) {
            messages(file)
                    .forEach((key, text) ->
                            assertThat(text.toString()).as(file + " " + key).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fillsTheSamePlaces(Path english) {
        Properties texts = messages(english);
        for (String language : OTHERS) {
            Properties other = messages(translated(english, language));
            for (String key : texts.stringPropertyNames()) {
                if (COUNTED.matcher(key).find() && !key.endsWith(".other")) {
                    continue; // "one day", "يومان": the word holds the number
                }
                assertThat(places(other.getProperty(key, "")))
                        .as(translated(english, language) + " " + key)
                        .isEqualTo(places(texts.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leavesNoEnglishSentenceInArabic(Path english) {
        Properties texts = messages(english);
        messages(translated(english, "_ar")).forEach((key, text) -> {
            boolean copied =
                    text.equals(texts.get(key)) && WORD.matcher(text.toString()).find();
            assertThat(copied && !ARABIC.matcher(text.toString()).find())
                    .as(english + " " + key + " in Arabic: " + text)
                    .isFalse();
        });
    }

    private static Set<String> keys(Path file) {
        return messages(file).stringPropertyNames().stream()
                .map(key -> COUNTED.matcher(key).replaceFirst(".*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Path translated(Path english, String language) {
        return english.resolveSibling(
                english.getFileName().toString().replace(".properties", language + ".properties"));
    }

    private static Properties messages(Path file) {
        assertThat(Files.exists(file)).as(file + " exists").isTrue();
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Project.read(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new AssertionError("Not a bundle: " + file, e);
        }
        return properties;
    }
}
