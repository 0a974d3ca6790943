package org.turjuman.language.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Word lists that an editor can read and extend: one entry a line, {@code #} begins a comment. */
public final class Lexicon {
    private Lexicon() {}

    /** The folded entries of a list beside the module, such as {@code sentences/starters.txt}. */
    public static Set<String> keys(String list) {
        return lines(list).stream().map(LetterFolding::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a list with any number of them on a line, as they are written. */
    public static Set<String> words(String list) {
        return lines(list).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its lines without comments. */
    public static List<String> lines(String list) {
        String name = "/org/turjuman/language/" + list;
        try (InputStream resource = Lexicon.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("The word list " + name + " is missing from the language module");
            }
            return new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the word list " + name, unreadable);
        }
    }
}
