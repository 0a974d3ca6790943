package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vowels of Arabic words that the lexicon does not hold, by the pattern (وزن) that their letters fit.
 *
 * <p>The ids in the comments are those of docs/language.md. A word is a chain of consonants between long vowels; each
 * stretch of consonants gets the short vowels of its place.
 */
final class VowelPatterns {
    private static final String LATE_HAMZA = "ءأإؤئ";

    /** After these, فعل is rather one syllable: بحر, صخر, فهد. */
    private static final String OPENS_NO_SYLLABLE = "هحعخصقكبن";

    private final String word;
    private final boolean article;
    private final @Nullable Homeland home;
    private final List<Reading> readings = new ArrayList<>();

    private VowelPatterns(String word, boolean article, @Nullable Homeland home) {
        this.word = word;
        this.article = article;
        this.home = home;
    }

    /**
     * The readings of a word without its article and without vowel marks, the likeliest first.
     *
     * @param article whether the article stood before it
     */
    static List<Reading> of(String word, boolean article, @Nullable Homeland home) {
        return new VowelPatterns(word, article, home).read();
    }

    private List<Reading> read() {
        String skeleton = skeleton();
        readings.addAll(VowelTemplates.readings(skeleton, article, home));
        add(fill(skeleton), 0.2);
        syllables(skeleton);
        return readings.stream()
                .sorted(java.util.Comparator.comparingDouble(Reading::cost))
                .toList();
    }

    /** The consonants and long vowels: which و and ي are which, by their neighbours. */
    private String skeleton() {
        StringBuilder out = new StringBuilder();
        int last = word.length() - 1;
        for (int at = 0; at <= last; at++) {
            char letter = word.charAt(at);
            char next = at < last ? word.charAt(at + 1) : ' ';
            char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            switch (letter) {
                case 'آ' -> out.append("ءA");
                case 'ا' -> out.append(at == 0 ? 'ء' : 'A');
                case 'ى' -> out.append('A');
                case 'ة' -> out.append('T');
                case 'أ', 'إ', 'ؤ', 'ئ' -> out.append(at == 0 ? letter : 'ء');
                case 'و', 'ي' -> out.append(isConsonant(at, letter, next, before) ? letter : letter == 'و' ? 'U' : 'I');
                default -> out.append(letter);
            }
        }
        return out.toString();
    }

    private boolean isConsonant(int at, char letter, char next, char before) {
        if (at == 0 || "اآى".indexOf(next) >= 0 || before == 'A' && next != ' ' && "ةايى".indexOf(next) >= 0) {
            return true;
        }
        if (before == 'A') {
            return letter == 'ي' && next != ' ' || letter == 'و' && next == ' ';
        }
        if (next == 'ة') {
            return letter == 'و';
        }
        return "وي".indexOf(next) >= 0 && next != letter && before != 'U' && before != 'I';
    }

    /** فعل is one syllable or two; the other is a second thought. */
    private void syllables(String s) {
        if (s.length() == 3 && consonants(s, 0, 3)) {
            boolean closed = OPENS_NO_SYLLABLE.indexOf(s.charAt(1)) >= 0;
            add(s.charAt(0) + "a" + s.charAt(1) + (closed ? "a" : "") + s.charAt(2), 0.5);
        }
    }

    private void add(String sounds, double cost) {
        readings.add(new Reading(sounds, cost));
    }

    /** The stretches of consonants with the short vowels of their place. */
    private String fill(String s) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < s.length()) {
            int end = at;
            while (end < s.length() && !Reading.isVowel(s.charAt(end))) {
                end++;
            }
            String run = s.substring(at, end);
            char before = at == 0 ? ' ' : s.charAt(at - 1);
            out.append(at == 0 ? first(run, s.substring(end)) : later(run, before, s.substring(end)));
            if (end < s.length()) {
                out.append(s.charAt(end));
            }
            at = end + 1;
        }
        return out.toString();
    }

    /** The stretch before the first long vowel, or the whole word. */
    private String first(String run, String rest) {
        if (run.isEmpty()) {
            return "";
        }
        char head = run.charAt(0);
        char vowel = head == 'إ' ? 'i' : 'a';
        boolean prefix = head == 'م';
        boolean whole = rest.isEmpty();
        switch (run.length()) {
            case 1:
                return run;
            case 2:
                boolean glide = "وي".indexOf(run.charAt(1)) >= 0;
                return glide && Homeland.isMaghreb(home) // الزواري, دياز
                        ? run
                        : head + String.valueOf(vowel) + run.charAt(1);
            case 3:
                if (whole) {
                    boolean closed = OPENS_NO_SYLLABLE.indexOf(run.charAt(1)) >= 0;
                    return head + String.valueOf(vowel) + run.charAt(1) + (closed ? "" : "a") + run.charAt(2);
                }
                if (prefix && rest.startsWith("A") && rest.length() == 2) { // pattern-tool: مفتاح, مصباح
                    vowel = 'i';
                }
                return head + String.valueOf(vowel) + run.substring(1);
            case 4:
                if (whole && prefix) { // pattern-doer: محسن, منذر
                    return "مo" + run.charAt(1) + run.charAt(2) + "e" + run.charAt(3);
                }
                return head + String.valueOf(vowel) + run.charAt(1) + run.charAt(2) + "a" + run.charAt(3);
            default:
                if (prefix && run.charAt(1) == 'ت' && run.length() == 5) { // pattern-doer: متوكل
                    return "مoتa" + run.charAt(2) + "a" + run.charAt(3) + run.charAt(3) + "e" + run.charAt(4);
                }
                return spread(run);
        }
    }

    private String later(String run, char before, String rest) {
        boolean whole = rest.isEmpty();
        switch (run.length()) {
            case 0:
            case 1:
                return run;
            case 2:
                if (before == 'A' && (whole || rest.equals("T") || rest.equals("I") && !Homeland.isMaghreb(home))) {
                    return run.charAt(0) + "e" + run.charAt(1); // pattern-doer: ماهر, فاطمة, الكاظمي
                }
                return whole ? run.charAt(0) + "a" + run.charAt(1) : run;
            case 3:
                return run.charAt(0) + String.valueOf(run.charAt(1)) + "a" + run.charAt(2);
            default:
                return spread(run);
        }
    }

    /** A vowel after every other consonant, as far as syllables go. */
    private static String spread(String run) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < run.length(); at++) {
            out.append(run.charAt(at));
            if (at % 2 == 0 && at < run.length() - 1) {
                out.append('a');
            }
        }
        return out.toString();
    }

    private static boolean consonants(String s, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!consonant(s, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean consonant(String s, int at) {
        return at < s.length() && !Reading.isVowel(s.charAt(at));
    }

    static boolean isHamza(char letter) {
        return LATE_HAMZA.indexOf(letter) >= 0;
    }
}
