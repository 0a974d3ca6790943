package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turjuman.language.api.LatinSpelling.Reason;

/**
 * Names of other languages that nobody wrote down here, read back letter by letter: غورباتشوف.
 *
 * <p>Rules {@code foreign-ending}, {@code foreign-vowels} and {@code foreign-cluster} of docs/language.md.
 */
final class ForeignLetters {
    /** How Arabic writes frequent endings, the longest first. */
    private static final List<Map.Entry<String, String>> ENDINGS = List.of(
            Map.entry("شتاين", "stein"),
            Map.entry("شفيلي", "shvili"),
            Map.entry("تشينكو", "chenko"),
            Map.entry("أوغلو", "oglu"),
            Map.entry("وفيتش", "ovic"),
            Map.entry("يفيتش", "evic"),
            Map.entry("فيتش", "vic"),
            Map.entry("وفسكي", "ovsky"),
            Map.entry("يفسكي", "evsky"),
            Map.entry("فيلد", "field"),
            Map.entry("بيرغ", "berg"),
            Map.entry("لاند", "land"),
            Map.entry("فورد", "ford"),
            Map.entry("ستون", "ston"),
            Map.entry("سكي", "ski"),
            Map.entry("برغ", "berg"),
            Map.entry("سون", "son"),
            Map.entry("نسن", "nsen"),
            Map.entry("مان", "man"),
            Map.entry("نكو", "nko"),
            Map.entry("ينغ", "ing"),
            Map.entry("زاده", "zadeh"),
            Map.entry("زادة", "zadeh"),
            Map.entry("وفا", "ova"),
            Map.entry("يفا", "eva"),
            Map.entry("تون", "ton"),
            Map.entry("يتش", "ic"),
            Map.entry("وف", "ov"),
            Map.entry("يف", "ev"),
            Map.entry("يز", "ez"),
            Map.entry("يان", "ian"));

    /** German beginnings that sound as sh. */
    private static final List<Map.Entry<String, String>> STARTS =
            List.of(Map.entry("شتاين", "stein"), Map.entry("شتر", "str"), Map.entry("شت", "st"), Map.entry("شب", "sp"));

    private static final Set<String> ONSETS = Set.of(
            "br", "kr", "fr", "gr", "pr", "tr", "dr", "bl", "kl", "fl", "gl", "pl", "sl", "sm", "sn", "sp", "st", "sk",
            "shm", "sht", "shn", "shr", "shl", "shv", "kn", "vl", "thr", "ks", "ts", "dv");

    private static final Set<String> CODAS = Set.of(
            "nt", "nd", "rt", "rd", "rk", "rn", "rm", "rg", "rz", "rs", "rsh", "lt", "ld", "lf", "lm", "lk", "ls", "lz",
            "ng", "nk", "ns", "nz", "nch", "st", "sk", "sh", "ft", "kt", "ks", "ts", "tz", "mp", "ms", "rl", "rch",
            "nth");

    private ForeignLetters() {}

    /** Whether a letter stands in it that no name of another language needs. */
    static boolean onlyArabic(String word) {
        return word.chars().anyMatch(letter -> "عحضظصذ".indexOf(letter) >= 0);
    }

    /** Whether the letters look like a name of another language. */
    static boolean looksForeign(String word) {
        if (word.chars().anyMatch(letter -> "پڤگچژ".indexOf(letter) >= 0) || word.contains("تش")) {
            return true;
        }
        if (word.length() < 4 || onlyArabic(word) || word.startsWith("ال")) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        String inner = last == 'ي' ? word.substring(0, word.length() - 1) : word; // a relative name: حوراني
        long vowels =
                inner.chars().filter(letter -> "اويآ".indexOf(letter) >= 0).count();
        return last == 'و'
                || last == 'ا' && word.length() >= 5
                || vowels >= 3 && word.length() >= 6
                || ENDINGS.stream().anyMatch(ending -> ending.getKey().length() > 3 && word.endsWith(ending.getKey()));
    }

    /** The spellings of a word, the likeliest first. */
    static List<Option> spell(String word, boolean french) {
        Set<String> spelled = new LinkedHashSet<>();
        spelled.add(spell(word, french, "o", "i"));
        spelled.add(spell(word, french, "o", "e"));
        spelled.add(spell(word, french, french ? "ou" : "u", "i"));
        spelled.add(spell(word, french, french ? "ou" : "u", "e"));
        List<Option> options = new ArrayList<>();
        for (String text : spelled) {
            if (!text.isEmpty()) {
                options.add(new Option(Texts.capital(text), 1 + 0.3 * options.size(), Reason.LETTERS));
            }
        }
        return options;
    }

    private static String spell(String word, boolean french, String round, String bright) {
        for (Map.Entry<String, String> start : STARTS) {
            if (word.startsWith(start.getKey())) {
                String rest = word.substring(start.getKey().length());
                return start.getValue() + (rest.isEmpty() ? "" : ended(rest, 0, french, round, bright));
            }
        }
        return ended(word, 2, french, round, bright);
    }

    /** With one of the endings, if so many letters stand before it. */
    private static String ended(String word, int least, boolean french, String round, String bright) {
        for (Map.Entry<String, String> ending : ENDINGS) {
            int cut = word.length() - ending.getKey().length();
            if (cut >= least && word.endsWith(ending.getKey())) {
                return letters(word.substring(0, cut), french, round, bright, false) + ending.getValue();
            }
        }
        return letters(word, french, round, bright, true);
    }

    private static String letters(String word, boolean french, String round, String bright, boolean toTheEnd) {
        StringBuilder out = new StringBuilder();
        List<String> run = new ArrayList<>();
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            char next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
            boolean afterA = at > 0 && "اآ".indexOf(word.charAt(at - 1)) >= 0;
            boolean glide = afterA && letter == 'و' && "اوي ".indexOf(next) < 0; // كلاوديا: Klaudia
            String vowel = glide ? "u" : vowel(letter, next, at, round, bright);
            if (vowel == null) {
                boolean hushed = letter == 'ت' && next == 'ش' || letter == 'د' && next == 'ج';
                run.add(hushed ? french ? "tch" : letter == 'ت' ? "ch" : "j" : consonant(letter, french));
                at += hushed ? 1 : 0;
            } else {
                out.append(cluster(run, out.isEmpty(), false));
                run.clear();
                out.append(vowel);
            }
        }
        return out.append(cluster(run, out.isEmpty(), toTheEnd)).toString();
    }

    /** The vowel that a letter stands for; null if it is a consonant here. */
    private static @org.jspecify.annotations.Nullable String vowel(
            char letter, char next, int at, String round, String bright) {
        boolean beforeVowel = "اوي".indexOf(next) >= 0;
        return switch (letter) {
            case 'ا', 'آ', 'ى', 'ة' -> at == 0 && beforeVowel && next != 'ا' ? "" : "a";
            case 'أ' -> next == 'و' || next == 'ي' ? "" : "a";
            case 'إ' -> next == 'ي' ? "" : bright;
            case 'ؤ' -> round;
            case 'ئ' -> next == 'ي' ? "" : "i";
            case 'و' -> at == 0 ? null : round;
            case 'ي' -> at == 0 ? null : beforeVowel && next == 'ا' ? "i" : bright;
            default -> null;
        };
    }

    private static String cluster(List<String> run, boolean atStart, boolean atEnd) {
        if (run.size() < 2 || !atStart && !atEnd && run.size() == 2) {
            return String.join("", run);
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < run.size(); at++) {
            if (at > 0 && needsVowel(run, at, atStart, atEnd)) {
                out.append(atStart && at == 1 && run.size() > 2 ? "a" : "e");
            }
            out.append(run.get(at));
        }
        return out.toString();
    }

    private static boolean needsVowel(List<String> run, int at, boolean atStart, boolean atEnd) {
        String pair = run.get(at - 1) + run.get(at);
        if (atStart && at == 1) {
            return !ONSETS.contains(pair);
        }
        if (atEnd && at == run.size() - 1) {
            return !CODAS.contains(pair);
        }
        boolean liquid = "rln".contains(run.get(1));
        return run.size() == 3 && liquid && at == 1 || run.size() > 3 && at == 2; // روبرتا: Roberta
    }

    private static String consonant(char letter, boolean french) {
        return switch (letter) {
            case 'ب' -> "b";
            case 'پ' -> "p";
            case 'ت', 'ط' -> "t";
            case 'ث' -> "th";
            case 'ج', 'ژ' -> "j";
            case 'ح', 'ه' -> "h";
            case 'خ' -> "kh";
            case 'چ' -> french ? "tch" : "ch";
            case 'د', 'ض' -> "d";
            case 'ذ' -> "dh";
            case 'ر' -> "r";
            case 'ز', 'ظ' -> "z";
            case 'س', 'ص' -> "s";
            case 'ش' -> french ? "ch" : "sh";
            case 'غ', 'گ', 'ڭ', 'ݣ' -> "g";
            case 'ف' -> "f";
            case 'ڤ' -> "v";
            case 'ق', 'ك', 'ک' -> "k";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و' -> "w";
            case 'ي', 'ی' -> "y";
            default -> "";
        };
    }
}
