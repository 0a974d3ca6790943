package org.turjuman.language.internal.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** The words that lie one slip away from a word; linear in its length for each kind of slip. */
final class Slips {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةى";

    /** The three rows of the Arabic keyboard (101). */
    private static final String[] KEYBOARD = {"ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤر ىةوزظ"};

    /** Letters that differ by their dots, or sound alike. */
    private static final String[] ALIKE = {
        "بتثني", "جحخ", "دذ", "رز", "سش", "صض", "طظ", "عغ", "فق", "سص", "تط", "دض", "ضظ", "ذز", "ذظ", "قك", "هح", "اع",
        "وؤ", "يئ", "اأإآ", "ىي", "ةهت"
    };

    private static final String NEIGHBOURS = neighbours();

    private final String word;
    private final Predicate<String> wanted;
    private final Map<String, Slip.Kind> found = new LinkedHashMap<>();

    private Slips(String word, Predicate<String> wanted) {
        this.word = word;
        this.wanted = wanted;
    }

    /**
     * The forms that pass {@code wanted}, each with its likeliest slip, the likelier kinds first.
     *
     * @param doubled what a form must pass that only lacks a letter typed twice
     */
    static Map<String, Slip.Kind> of(String word, Predicate<String> wanted, Predicate<String> doubled) {
        Slips slips = new Slips(word, wanted);
        slips.habits();
        slips.sure(doubled);
        slips.letters();
        return slips.found;
    }

    /** Only letters in the wrong order or typed twice, and the article without its lam. */
    static Map<String, Slip.Kind> sure(String word, Predicate<String> wanted, Predicate<String> doubled) {
        Slips slips = new Slips(word, wanted);
        slips.sure(doubled);
        return slips.found;
    }

    /** Only those of writers who do not mind hamza, ة and ى. */
    static Map<String, Slip.Kind> habits(String word, Predicate<String> wanted) {
        Slips slips = new Slips(word, wanted);
        slips.habits();
        return slips.found;
    }

    private void add(String form, Slip.Kind kind) {
        if (!form.equals(word) && !found.containsKey(form) && wanted.test(form)) {
            found.put(form, kind);
        }
    }

    private void habits() {
        int last = word.length() - 1;
        for (int at = 0; at <= last; at++) {
            for (char hamza : hamzas(at).toCharArray()) {
                add(with(at, hamza), Slip.Kind.HAMZA);
            }
        }
        String stem = word.substring(0, Math.max(last, 0));
        switch (last < 0 ? ' ' : word.charAt(last)) {
            case 'ه' -> add(stem + "ة", Slip.Kind.TA_MARBUTA);
            case 'ة' -> add(stem + "ه", Slip.Kind.TA_MARBUTA);
            case 'ي' -> add(stem + "ى", Slip.Kind.ALIF_MAQSURA);
            case 'ى' -> add(stem + "ي", Slip.Kind.ALIF_MAQSURA);
            case 'ا' -> {
                add(word + "ء", Slip.Kind.HAMZA);
                add(stem + "ى", Slip.Kind.ALIF_MAQSURA);
            }
            case 'ء' -> add(stem, Slip.Kind.HAMZA);
            default -> {}
        }
        if (word.indexOf('ى') >= 0 && word.indexOf('ى') < last) {
            add(stem.replace('ى', 'ي') + word.charAt(last), Slip.Kind.ALIF_MAQSURA);
        }
    }

    private String hamzas(int at) {
        return switch (word.charAt(at)) {
            case 'ا' -> "أإآ";
            case 'أ' -> "اإآء";
            case 'إ' -> "اأ";
            case 'آ' -> "ا";
            case 'و' -> "ؤ";
            case 'ؤ' -> "وئأء";
            case 'ي' -> "ئ";
            case 'ئ' -> "يؤءأ";
            case 'ء' -> "ئؤأ";
            case 'ى' -> at < word.length() - 1 ? "ئي" : "ئ";
            default -> "";
        };
    }

    private void sure(Predicate<String> doubled) {
        int length = word.length();
        for (int at = 0; at + 1 < length; at++) {
            add(
                    word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2),
                    Slip.Kind.SWAPPED);
        }
        for (int at = 1; at < length; at++) {
            if (word.charAt(at) == word.charAt(at - 1)) {
                String once = without(at);
                if (at > 1 && length > 4 && doubled.test(once)) {
                    found.putIfAbsent(once, Slip.Kind.DOUBLED);
                }
                add(once, Slip.Kind.DOUBLED);
            }
        }
        if (word.startsWith("ا")) {
            add("ال" + word.substring(1), Slip.Kind.ARTICLE);
        }
        if (word.startsWith("وا") || word.startsWith("با")) {
            add(word.charAt(0) + "ال" + word.substring(2), Slip.Kind.ARTICLE);
        }
    }

    private void letters() {
        int length = word.length();
        for (int at = 0; at < length; at++) {
            int from = LETTERS.indexOf(word.charAt(at));
            for (int to = 0; from >= 0 && to < LETTERS.length(); to++) {
                if (NEIGHBOURS.charAt(from * LETTERS.length() + to) == '1') {
                    add(with(at, LETTERS.charAt(to)), Slip.Kind.NEIGHBOUR);
                }
            }
        }
        for (int at = 0; at <= length; at++) {
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                add(word.substring(0, at) + LETTERS.charAt(letter) + word.substring(at), Slip.Kind.LEFT_OUT);
            }
        }
        for (int at = 0; at < length; at++) {
            add(without(at), Slip.Kind.PUT_IN);
        }
        for (int at = 0; at < length; at++) {
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                add(with(at, LETTERS.charAt(letter)), Slip.Kind.OTHER);
            }
        }
    }

    private String with(int at, char letter) {
        return word.substring(0, at) + letter + word.substring(at + 1);
    }

    private String without(int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** A square of 0 and 1: whether the one letter is easily typed for the other. */
    private static String neighbours() {
        StringBuilder square = new StringBuilder("0".repeat(LETTERS.length() * LETTERS.length()));
        for (String row : KEYBOARD) {
            for (int at = 1; at < row.length(); at++) {
                mark(square, row.charAt(at - 1), row.charAt(at));
            }
        }
        for (String group : ALIKE) {
            for (char one : group.toCharArray()) {
                for (char other : group.toCharArray()) {
                    mark(square, one, other);
                }
            }
        }
        return square.toString();
    }

    private static void mark(StringBuilder square, char one, char other) {
        int from = LETTERS.indexOf(one);
        int to = LETTERS.indexOf(other);
        if (from >= 0 && to >= 0) {
            square.setCharAt(from * LETTERS.length() + to, '1');
            square.setCharAt(to * LETTERS.length() + from, '1');
        }
    }
}
