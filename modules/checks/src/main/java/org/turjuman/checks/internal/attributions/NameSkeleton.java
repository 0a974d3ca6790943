package org.turjuman.checks.internal.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The consonants of a word in classes that Arabic and Latin spellings of a name share: غانتس and Gantz are both GNTS. Coarse
 * on purpose; two names may share one.
 */
final class NameSkeleton {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String[][] LATIN = {
        {"sch|tsch|sh|ch|ç", "S"},
        {"kh|gh|dj", "G"},
        {"th|dh", "T"},
        {"ph", "F"},
        {"ck|qu", "K"},
        {"x", "KS"},
        {"c(?=[eéèiy])", "S"}
    };

    private NameSkeleton() {}

    /** Of each Arabic word. */
    static List<String> ofArabic(String text) {
        List<String> all = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().replaceFirst("^[وفبلك]?ال", "");
            StringBuilder classes = new StringBuilder();
            word.chars().forEach(letter -> append(classes, arabic((char) letter)));
            all.add(classes.toString());
        }
        return all;
    }

    /** Of each word with a capital. */
    static List<String> ofNames(String text) {
        List<String> all = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (Character.isUpperCase(words.group().codePointAt(0))) {
                all.add(ofLatin(words.group()));
            }
        }
        return all;
    }

    private static String ofLatin(String word) {
        String rest = word.toLowerCase(Locale.ROOT);
        for (String[] rule : LATIN) {
            rest = rest.replaceAll(rule[0], rule[1]);
        }
        StringBuilder classes = new StringBuilder();
        rest.chars().forEach(letter -> append(classes, latin((char) letter)));
        return classes.toString();
    }

    private static void append(StringBuilder classes, char letter) {
        boolean doubled = classes.length() > 0 && classes.charAt(classes.length() - 1) == letter;
        if (letter != 0 && !doubled) {
            classes.append(letter);
        }
    }

    private static char arabic(char letter) {
        return switch (letter) {
            case 'ب', 'پ' -> 'B';
            case 'ت', 'ط', 'د', 'ض', 'ث', 'ذ', 'ظ' -> 'T';
            case 'س', 'ص', 'ش', 'ز' -> 'S';
            case 'ج', 'غ', 'خ', 'گ' -> 'G';
            case 'ك', 'ق' -> 'K';
            case 'ف', 'ڤ' -> 'F';
            case 'ر' -> 'R';
            case 'ل' -> 'L';
            case 'م' -> 'M';
            case 'ن' -> 'N';
            default -> 0;
        };
    }

    private static char latin(char letter) {
        return switch (letter) {
            case 'S', 'G', 'T', 'F', 'K' -> letter;
            case 'b', 'p' -> 'B';
            case 't', 'd' -> 'T';
            case 's', 'z' -> 'S';
            case 'j', 'g' -> 'G';
            case 'k', 'q', 'c' -> 'K';
            case 'f', 'v' -> 'F';
            case 'r' -> 'R';
            case 'l' -> 'L';
            case 'm' -> 'M';
            case 'n' -> 'N';
            default -> 0;
        };
    }
}
