package org.turjuman.checks.internal.names;

import java.util.List;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.LatinWord;

/** When two words in Latin letters are one name: the same, inflected, or spelled in two ways. All words are folded. */
final class Likeness {
    private static final List<String> INFLECTIONS = List.of("", "s", "e", "es", "x", "n", "ne", "nes", "ns");

    private Likeness() {}

    /** The words of a form as they are compared: American like British spelling, plural like singular. */
    static List<String> stems(String form) {
        return LatinNames.words(form).stream()
                .map(LatinWord::key)
                .map(Likeness::stem)
                .toList();
    }

    static String stem(String word) {
        String stem = word;
        if (stem.length() >= 5) {
            stem = stem.replace("iz", "is").replace("yz", "ys").replace("ence", "ense");
            stem = stem.endsWith("our") ? stem.substring(0, stem.length() - 3) + "or" : stem;
            stem = stem.endsWith("tre") ? stem.substring(0, stem.length() - 2) + "er" : stem;
        }
        boolean plural = stem.length() >= 4 && (stem.endsWith("s") || stem.endsWith("x")) && !stem.endsWith("ss");
        return plural ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Whether a word is another one with an ending of gender or number. */
    static boolean isInflected(String word, String base) {
        return word.startsWith(base) && INFLECTIONS.contains(word.substring(base.length()));
    }

    /** Whether two words look like one name spelled in two ways; never true of equal or inflected ones. */
    static boolean isNear(String one, String other) {
        return !isInflected(one, other) && !isInflected(other, one) && isRespelled(one, other);
    }

    /** The same of words that know no endings but the plural’s, as names of people: Tebboun is not the man of Tebboune. */
    static boolean isRespelled(String one, String other) {
        if (one.equals(other) || one.equals(other + "s") || other.equals(one + "s")) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 3 || longer - shorter > 3) {
            return false;
        }
        String sound = sound(one);
        if (sound.length() >= 2 && sound.equals(sound(other))) {
            return true;
        }
        int allowed = longer < 5 ? 0 : longer < 7 ? 1 : 2;
        return one.charAt(0) == other.charAt(0) && distance(one, other) <= allowed;
    }

    /** The consonants that are heard, one sign each; Ghantz, Gantz and Gants begin alike. */
    static String sound(String word) {
        String heard = word.replace("tch", "C")
                .replace("sch", "S")
                .replace("ch", "S")
                .replace("sh", "S")
                .replace("kh", "K")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("dj", "j")
                .replace("dh", "d")
                .replace("th", "t")
                .replace("ck", "k")
                .replace("qu", "k")
                .replace("gu", "g")
                .replace("ce", "se")
                .replace("ci", "si")
                .replace('c', 'k')
                .replace('q', 'k');
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < heard.length(); i++) {
            char letter = heard.charAt(i);
            boolean vowel = "aeiouyw".indexOf(letter) >= 0;
            if (vowel && i == 0) {
                sound.append('a');
            }
            boolean doubled = i > 0 && heard.charAt(i - 1) == letter;
            if (!vowel && !doubled && !(letter == 'h' && i > 0)) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }

    /** How many letters must be put in, left out, changed or exchanged with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                boolean exchanged = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                steps[i][j] = exchanged ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[one.length()][other.length()];
    }
}
