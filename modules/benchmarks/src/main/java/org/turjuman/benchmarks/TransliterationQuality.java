package org.turjuman.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.Transliteration;
import org.turjuman.language.api.TransliterationStyle;

/**
 * How often the press spelling of a name comes first, and among the first three.
 *
 * <p>Reads tables of {@code country | Arabic | English | French}; by default those of the language module's tests. The
 * country is not told to the library, unless the first argument is {@code --countries}.
 */
public final class TransliterationQuality {
    private static final Path TABLES = Path.of("modules/language/src/test/resources/transliteration");

    /** Beginnings of the tables whose errors nobody reads. */
    private static final List<String> UNREAD = List.of("held-out", "last", "newest");

    private TransliterationQuality() {}

    /**
     * A name that the press knows.
     *
     * @param country where its bearer is from; XX outside of the Arab countries
     */
    record Person(String country, String arabic, String english, String french) {
        static Person of(String line) {
            String[] parts = line.split("\\|");
            return new Person(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : parts[2]);
        }

        String in(TransliterationStyle style) {
            return style == TransliterationStyle.PRESS_FRENCH ? french : english;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> wanted = new ArrayList<>(List.of(arguments));
        boolean countries = wanted.remove("--countries");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files = wanted.isEmpty()
                ? List.of(
                        TABLES.resolve("dev.txt"),
                        TABLES.resolve("held-out.txt"),
                        TABLES.resolve("fresh.txt"),
                        TABLES.resolve("late.txt"),
                        TABLES.resolve("middling.txt"),
                        TABLES.resolve("held-out-middling.txt"),
                        TABLES.resolve("maghreb.txt"),
                        TABLES.resolve("held-out-maghreb.txt"),
                        TABLES.resolve("last.txt"),
                        TABLES.resolve("newest.txt"))
                : wanted.stream().map(Path::of).toList();
        for (Path file : files) {
            List<Person> people = people(file);
            for (TransliterationStyle style :
                    List.of(TransliterationStyle.PRESS_ENGLISH, TransliterationStyle.PRESS_FRENCH)) {
                report(out, file, people, style, countries);
            }
        }
    }

    /** The people who were written down last, when the lexicon was complete, and those held out of it. */
    static void measure(PrintStream out, Figures figures) throws IOException {
        for (String file : List.of("late.txt", "held-out.txt")) {
            List<Person> people = people(TABLES.resolve(file));
            Shares english = report(out, Path.of(file), people, TransliterationStyle.PRESS_ENGLISH, false);
            figures.atLeast("names of " + file + ", press English: first", english.first(), 0.4);
            figures.atLeast("names of " + file + ", press English: among the first three", english.three(), 0.6);
            Shares french = report(out, Path.of(file), people, TransliterationStyle.PRESS_FRENCH, false);
            figures.shown("names of " + file + ", press French: first", french.first());
            figures.shown("names of " + file + ", press French: among the first three", french.three());
        }
    }

    private static List<Person> people(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Person::of)
                .toList();
    }

    /** How many of all names come first, and among the first three. */
    private record Shares(double first, double three) {}

    private static Shares report(
            PrintStream out, Path file, List<Person> people, TransliterationStyle style, boolean countries) {
        int first = 0;
        int three = 0;
        int firstLetters = 0;
        int threeLetters = 0;
        List<String> errors = new ArrayList<>();
        for (Person person : people) {
            List<String> found = Transliteration.in(style)
                    .from(countries && !person.country().equals("XX") ? person.country() : null)
                    .candidates(person.arabic())
                    .stream()
                    .map(LatinSpelling::text)
                    .limit(3)
                    .toList();
            String right = person.in(style);
            if (found.isEmpty()) {
                errors.add("! " + person.arabic() + ": nothing");
                continue;
            }
            first += found.get(0).equals(right) ? 1 : 0;
            three += found.contains(right) ? 1 : 0;
            firstLetters += letters(found.get(0)).equals(letters(right)) ? 1 : 0;
            boolean near = found.stream().anyMatch(text -> letters(text).equals(letters(right)));
            threeLetters += near ? 1 : 0;
            if (!found.get(0).equals(right)) {
                errors.add(
                        "%s %s %s: %s".formatted(near ? " " : "!", person.arabic(), right, String.join(" / ", found)));
            }
        }
        out.printf(
                Locale.ROOT,
                "%s %s: %d names; first %.3f, in three %.3f; capitals, hyphens and accents aside %.3f, %.3f%n",
                file.getFileName(),
                style,
                people.size(),
                first / (double) people.size(),
                three / (double) people.size(),
                firstLetters / (double) people.size(),
                threeLetters / (double) people.size());
        if (UNREAD.stream().noneMatch(file.getFileName().toString()::startsWith)) {
            errors.forEach(out::println);
        }
        return new Shares(first / (double) people.size(), three / (double) people.size());
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
