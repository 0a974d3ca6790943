package org.turjuman.checks.internal.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.turjuman.entities.api.Countries;
import org.turjuman.entities.api.Country;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;

/** The word lists of {@code names.txt}, by section and language, folded; and the demonyms of all countries. */
final class Words {
    private static final String FILE = "/org/turjuman/checks/names.txt";
    private static final Map<String, Set<String>> LISTS = new HashMap<>();
    private static final Map<String, Set<String>> HEADS = new HashMap<>();
    private static final Map<String, Set<String>> MEANINGS = new HashMap<>();
    private static final Map<String, Set<String>> DEMONYMS = new HashMap<>();

    static {
        read();
        for (Language language : Set.of(Language.ENGLISH, Language.FRENCH)) {
            Set<String> demonyms = new HashSet<>();
            for (Country country : Countries.all()) {
                country.demonyms().in(language).forEach(word -> demonyms.addAll(Likeness.stems(word)));
            }
            DEMONYMS.put(language.tag(), demonyms);
        }
    }

    private Words() {}

    /** A list such as {@code pronouns} of a language; empty where there is none. */
    static Set<String> of(String list, Language language) {
        return LISTS.getOrDefault(list + " " + language.locale().getLanguage(), Set.of());
    }

    static boolean isParticle(String word) {
        return LISTS.getOrDefault("particles", Set.of()).contains(word);
    }

    /** Whether a word is what a people is called, or the beginning of it. */
    static boolean isDemonym(String word, Language language) {
        Set<String> demonyms = DEMONYMS.getOrDefault(language.locale().getLanguage(), Set.of());
        String stem = Likeness.stem(word);
        return demonyms.contains(stem) || demonyms.stream().anyMatch(demonym -> Likeness.isInflected(word, demonym));
    }

    /** What an Arabic word for a kind of body (وزارة) may be in a target; empty for other words. */
    static Set<String> heads(String arabic, Language language) {
        return HEADS.getOrDefault(bare(arabic) + " " + language.locale().getLanguage(), Set.of());
    }

    /** Whether an Arabic word names a kind of body for which its country may stand: وزارة, جيش, منتخب. */
    static boolean isOfState(String arabic) {
        return of("state", Language.ARABIC).contains(bare(arabic));
    }

    /** Without the article, and without the lam that is left of لل. */
    private static String bare(String arabic) {
        String key = Folding.key(arabic);
        String bare = key.startsWith("ال") ? key.substring(2) : key;
        boolean known = HEADS.containsKey(bare + " en");
        return !known && bare.startsWith("ل") ? bare.substring(1) : bare;
    }

    /** What an Arabic text calls without its name («الأممي» for the United Nations), as keys of target forms. */
    static Set<String> meant(String foldedSource) {
        Set<String> meant = new HashSet<>();
        MEANINGS.forEach((word, forms) -> {
            if (foldedSource.contains(word)) {
                meant.addAll(forms);
            }
        });
        return meant;
    }

    private static void read() {
        try (InputStream file = Words.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The file " + FILE + " is missing from the checks module");
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(Words::line);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FILE, unreadable);
        }
    }

    private static void line(String line) {
        String[] parts = line.split(":", 2);
        if (parts[0].startsWith("head ")) {
            String[] sides = parts[1].split("\\|");
            for (String arabic : sides[0].split(",")) {
                String key = Folding.key(arabic);
                HEADS.computeIfAbsent(key + " en", none -> new TreeSet<>()).addAll(folded(sides[1]));
                HEADS.computeIfAbsent(key + " fr", none -> new TreeSet<>()).addAll(folded(sides[2]));
            }
            return;
        }
        if (parts[0].equals("meant")) {
            String[] sides = parts[1].split("\\|");
            for (String arabic : sides[0].split(",")) {
                MEANINGS.computeIfAbsent(Folding.key(arabic), none -> new HashSet<>())
                        .addAll(folded(sides[1]));
            }
            return;
        }
        LISTS.computeIfAbsent(parts[0].strip(), none -> new HashSet<>()).addAll(folded(parts[1]));
    }

    private static Set<String> folded(String list) {
        Set<String> words = new HashSet<>();
        Arrays.stream(list.split(","))
                .map(LatinNames::key) // Arabic words too: it folds all letters
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
