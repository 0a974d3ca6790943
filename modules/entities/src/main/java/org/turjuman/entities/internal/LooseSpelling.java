package org.turjuman.entities.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.turjuman.language.api.Folding;

/**
 * A key under which the Latin spellings of one Arabic name fall together: the consonants of each word that English,
 * French and careless hands agree on. Benkiran, Benkirane and Ben-Kirane differ in a space only.
 */
final class LooseSpelling {
    /** Rises whenever any spelling could get another key. */
    static final int VERSION = 1;

    private static final int FEWEST = 3; // consonants, below which everything is like everything
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^a-z]]");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OPENING_VOWELS = Pattern.compile("^[aeiouyw]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouywh]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private static final List<Sound> SOUNDS = List.of(
            Sound.of("tch|sch|sh|ch", "s"),
            Sound.of("kh|ck|q", "k"),
            Sound.of("c(?=[eiy])", "s"),
            Sound.of("c", "k"),
            Sound.of("gh", "g"),
            Sound.of("dh", "d"),
            Sound.of("th", "t"),
            Sound.of("ph|v", "f"),
            Sound.of("dj", "j"),
            Sound.of("x", "ks"),
            Sound.of("z", "s"));

    /**
     * What is heard alike.
     *
     * @param spelling as it is spelled
     * @param written as the key writes it
     */
    private record Sound(Pattern spelling, String written) {
        static Sound of(String spelling, String written) {
            return new Sound(Pattern.compile(spelling), written);
        }
    }

    private LooseSpelling() {}

    /** The key, each word after a space; empty for another script. */
    static String key(String text) {
        String folded = Folding.key(text).replace("'", "").replace("`", "");
        if (OTHER_SCRIPT.matcher(folded).find()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(folded)) {
            if (!word.isEmpty() && !ARTICLES.contains(word)) {
                key.append(' ').append(consonants(word));
            }
        }
        return key.toString();
    }

    /** The key of what somebody types; empty where it would find too much. */
    static String typed(String text) {
        String key = key(text);
        return key.replace(" ", "").length() < FEWEST ? "" : key;
    }

    private static String consonants(String word) {
        String plain = word;
        for (Sound sound : SOUNDS) {
            plain = sound.spelling().matcher(plain).replaceAll(sound.written());
        }
        String first = OPENING_VOWELS.matcher(plain).replaceFirst("a");
        String rest = VOWELS.matcher(first.substring(1)).replaceAll("");
        return DOUBLED.matcher(first.charAt(0) + rest).replaceAll("$1");
    }
}
