package org.turjuman.entities.internal;

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

    private LooseSpelling() {}

    /** The key, each word after a space; empty for another script. */
    static String key(String text) {
        String folded = Folding.key(text).replace("'", "").replace("`", "");
        if (OTHER_SCRIPT.matcher(folded).find()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (String word : folded.split("[^a-z0-9]+")) {
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
        String plain = word.replaceAll("tch|sch|sh|ch", "s")
                .replaceAll("kh|ck|q", "k")
                .replaceAll("c(?=[eiy])", "s")
                .replace('c', 'k')
                .replace("gh", "g")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("x", "ks")
                .replace('z', 's')
                .replace('v', 'f');
        String first = plain.replaceAll("^[aeiouyw]+", "a");
        String rest = first.substring(1).replaceAll("[aeiouywh]", "");
        return (first.charAt(0) + rest).replaceAll("(.)\\1+", "$1");
    }
}
