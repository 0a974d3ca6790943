package org.turjuman.language.internal.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.turjuman.language.internal.Lexicon;

/** The names of months, weekdays and days by their place in English or French, as patterns and back to their numbers. */
final class WesternNames {
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, List<String>> byKind = new HashMap<>();

    WesternNames(String list) {
        for (String line : Lexicon.lines("values/" + list)) {
            String[] halves = line.split("=");
            String[] kind = halves[0].strip().split(" ");
            for (String written : halves[1].strip().split(" +")) {
                String name = written.replace('_', ' ');
                values.put(kind[0] + " " + name, Integer.valueOf(kind[1]));
                byKind.computeIfAbsent(kind[0], none -> new ArrayList<>()).add(name);
            }
        }
    }

    /** The names of a kind as alternatives of a pattern, the longest first, with a stop after short ones. */
    String pattern(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .sorted(Comparator.comparing(name -> -name.length()))
                .map(name -> Pattern.quote(name).replace("’", "\\E['’]\\Q").replace(" ", "\\E\\s+\\Q")
                        + (name.length() <= 5 ? "\\.?" : ""))
                .collect(Collectors.joining("|"));
    }

    int value(String kind, String name) {
        String key =
                name.toLowerCase(Locale.ROOT).replace("'", "’").replace(".", "").replaceAll("\\s+", " ");
        return values.getOrDefault(kind + " " + key, 0);
    }
}
