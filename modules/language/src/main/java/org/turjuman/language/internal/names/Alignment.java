package org.turjuman.language.internal.names;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays an Arabic word beside a press spelling of it, to learn its short vowels and doubled consonants: محمد and Mohammed
 * give مuحaممaد.
 *
 * <p>The cheapest of all ways to read both from left to right, in time of the product of their lengths.
 */
final class Alignment {
    private static final double SKIP = 3;

    /** Doubled letters that say nothing: one s between vowels would sound as z. */
    private static final String NOT_DOUBLED = "sh";

    private final String arabic;
    private final String latin;
    private final @Nullable Step[][] best;

    /** A way up to some place: what was read last, at which cost in all. */
    private record Step(double cost, String sounds) {}

    private Alignment(String arabic, String latin) {
        this.arabic = arabic;
        this.latin = latin;
        this.best = new Step[arabic.length() + 1][latin.length() + 1];
    }

    /** The sounds of a word, as {@link Reading} writes them. */
    static String sounds(String arabic, String latin) {
        String letters = latin.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-zïéâ]", "")
                .replace('ï', 'i')
                .replace('â', 'a');
        return new Alignment(arabic, letters).read();
    }

    private String read() {
        best[0][0] = new Step(0, "");
        for (int i = 0; i <= arabic.length(); i++) {
            for (int j = 0; j <= latin.length(); j++) {
                Step here = best[i][j];
                if (here != null) {
                    shortVowel(here, i, j);
                    if (i < arabic.length()) {
                        letter(here, i, j);
                    }
                    if (j < latin.length()) {
                        reach(i, j + 1, here.cost() + SKIP, here.sounds());
                    }
                }
            }
        }
        Step end = best[arabic.length()][latin.length()];
        return end == null ? arabic : end.sounds();
    }

    private void reach(int i, int j, double cost, String sounds) {
        if (j <= latin.length()) {
            Step old = best[i][j];
            if (old == null || cost < old.cost()) {
                best[i][j] = new Step(cost, sounds);
            }
        }
    }

    private void shortVowel(Step here, int i, int j) {
        if (i == 0 && !arabic.startsWith("ع")) {
            return;
        }
        char last = here.sounds().isEmpty()
                ? ' '
                : here.sounds().charAt(here.sounds().length() - 1);
        if (last == ' ' || Reading.isVowel(last)) {
            return;
        }
        for (String vowel : List.of("ou", "oo", "ee", "a", "e", "i", "o", "u", "y")) {
            if (latin.startsWith(vowel, j)) {
                reach(i, j + vowel.length(), here.cost() + 0.5, here.sounds() + brief(vowel, here.sounds()));
            }
        }
    }

    private static char brief(String vowel, String before) {
        return switch (vowel) {
            case "a" -> 'a';
            case "i", "ee", "y" -> 'i';
            case "e" -> before.length() > 1 && before.charAt(before.length() - 2) == 'A' ? 'i' : 'a';
            default -> 'u';
        };
    }

    private void letter(Step here, int i, int j) {
        char letter = arabic.charAt(i);
        reach(i + 1, j, here.cost() + SKIP, here.sounds() + letter);
        switch (letter) {
            case 'ا', 'آ', 'ى' -> alif(here, i, j, letter);
            case 'و' -> {
                if (isConsonant(i)) {
                    as(here, i, j, "و", 0, "w", "ou", "v", "u");
                    return;
                }
                as(here, i, j, "U", 0, "ou", "oo", "u", "o");
                as(here, i, j, "O", 0.1, "aw", "au", "ao", "ow", "aou");
                as(here, i, j, "و", 0.2, "w", "ou", "v", "u");
            }
            case 'ي', 'ی' -> {
                if (isConsonant(i)) {
                    as(here, i, j, "يي", 0, "yy");
                    as(here, i, j, "ي", 0, "y", "i");
                    return;
                }
                as(here, i, j, "I", 0, "i", "ee", "y", "ie", "e");
                as(here, i, j, "E", 0.1, "ai", "ay", "ei", "ey");
                as(here, i, j, "ي", 0.2, "y", "i");
                as(here, i, j, "يي", 0.2, "yy");
            }
            case 'ة' -> as(here, i, j, "T", 0, "a", "eh", "ah", "e", "é", "et", "at");
            case 'ع' -> as(here, i, j, "ع", 0.3, "", "a");
            case 'أ', 'إ', 'ؤ', 'ئ', 'ء' -> hamza(here, i, j);
            default -> consonant(here, i, j, letter);
        }
    }

    /** Whether و or ي can be no vowel: first, or before a long a. */
    private boolean isConsonant(int i) {
        return i == 0 || i + 1 < arabic.length() && "اى".indexOf(arabic.charAt(i + 1)) >= 0;
    }

    private void alif(Step here, int i, int j, char letter) {
        if (i == 0) {
            if (letter == 'آ') {
                as(here, i, j, "ءA", 0, "a", "aa", "e");
            } else {
                hamza(here, i, j);
            }
        } else {
            as(here, i, j, letter == 'آ' ? "ءA" : "A", 0, "a", "aa", "e");
            reach(i + 1, j, here.cost() + 1, here.sounds() + "A");
        }
    }

    private void hamza(Step here, int i, int j) {
        if (i == 0) {
            as(here, i, j, "ءa", 0, "a");
            as(here, i, j, "ءi", 0, "i", "e");
            as(here, i, j, "ءu", 0, "o", "ou", "u");
        } else {
            as(here, i, j, "ء", 0.1, "", "a");
        }
    }

    private void as(Step here, int i, int j, String sounds, double cost, String... spellings) {
        String before = here.sounds();
        boolean clash = !before.isEmpty()
                && "aiu".indexOf(before.charAt(before.length() - 1)) >= 0
                && Reading.isLong(sounds.charAt(0));
        for (String spelling : spellings) {
            if (latin.startsWith(spelling, j)) {
                reach(i + 1, j + spelling.length(), here.cost() + cost + (clash ? 1 : 0), before + sounds);
            }
        }
    }

    private void consonant(Step here, int i, int j, char letter) {
        for (String spelling : spellings(letter)) {
            if (!latin.startsWith(spelling, j)) {
                continue;
            }
            reach(i + 1, j + spelling.length(), here.cost(), here.sounds() + letter);
            boolean twice = spelling.length() == 1 && latin.startsWith(spelling, j + 1);
            if (twice) {
                boolean doubled = NOT_DOUBLED.indexOf(spelling.charAt(0)) < 0;
                reach(i + 1, j + 2, here.cost(), here.sounds() + letter + (doubled ? letter : ""));
            }
        }
    }

    private static List<String> spellings(char letter) {
        return switch (letter) {
            case 'ب', 'پ' -> List.of("b", "p");
            case 'ت', 'ط' -> List.of("t");
            case 'ث' -> List.of("th", "t", "s");
            case 'ج' -> List.of("dj", "j", "g", "ge", "gu");
            case 'ح', 'ه' -> List.of("h", "");
            case 'خ' -> List.of("kh");
            case 'د' -> List.of("d");
            case 'ذ' -> List.of("dh", "th", "z", "d");
            case 'ر' -> List.of("r");
            case 'ز' -> List.of("z");
            case 'س' -> List.of("s", "c");
            case 'ش', 'چ' -> List.of("sh", "ch");
            case 'ص' -> List.of("s", "c");
            case 'ض' -> List.of("dh", "d", "z");
            case 'ظ' -> List.of("dh", "z", "d", "th");
            case 'غ' -> List.of("gh", "g", "r");
            case 'ف', 'ڤ' -> List.of("f", "v", "ph");
            case 'ق' -> List.of("q", "k", "g", "c", "gu");
            case 'ك', 'گ', 'ک' -> List.of("k", "c", "g", "ch", "q");
            case 'ل' -> List.of("l");
            case 'م' -> List.of("m");
            case 'ن' -> List.of("n", "ne");
            default -> List.of();
        };
    }
}
