package org.turjuman.language.internal.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readings in the letters of newspapers. */
final class PressLetters {
    /** What keeps a neighbouring a from sounding as e in the Maghreb. */
    private static final String BACK = "صضطظقخغعحره";

    private final @Nullable Homeland home;
    private final boolean french;

    /** For the habits of a country; in French letters in its newspapers, or anywhere in the Maghreb. */
    PressLetters(@Nullable Homeland home, boolean french) {
        this.home = home;
        this.french = french || Homeland.isMaghreb(home);
    }

    /** The spellings of a reading, the usual first. */
    List<String> spell(Reading reading) {
        String sounds = reading.sounds();
        String usual = spell(sounds, false);
        String other = spell(sounds, true);
        return usual.equals(other) ? List.of(usual) : List.of(usual, other);
    }

    /** In the other manner: e for a in the Maghreb, short forms of long vowels elsewhere. */
    private String spell(String sounds, boolean other) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            char before = at == 0 ? ' ' : sounds.charAt(at - 1);
            char next = at + 1 < sounds.length() ? sounds.charAt(at + 1) : ' ';
            if (Reading.isVowel(sound)) {
                out.append(vowel(sound, before, next, other));
            } else if (sound == before && at >= 1) {
                String latin = consonant(sound);
                out.append(latin.length() == 1 ? latin : "");
            } else if (sound == 'ع') {
                out.append(ayn(before, next));
            } else if (sound == 'ي' && next == 'a' && before == 'I' && Homeland.isMaghreb(home)) {
                continue; // ـية is -ia there
            } else {
                out.append(
                        french && sound == 'و' && next != ' ' && before != 'a'
                                ? "ou"
                                : sound == 'ي' && isGlide(before, next) ? "i" : consonant(sound));
            }
            boolean doer = before == 'A' && next == 'e'; // ناصر: Nasser
            if ((french && sound == 'س' || doer && "سص".indexOf(sound) >= 0) && doubles(sounds, at, before, next)) {
                out.append('s'); // one s between vowels would sound as z
            }
        }
        if (Homeland.isMaghreb(home) && endsLikeFrench(sounds)) {
            out.append('e');
        }
        return out.toString();
    }

    /** ي behind a consonant is heard as i in the Maghreb: Ziani. */
    private boolean isGlide(char before, char next) {
        return Homeland.isMaghreb(home) && before != ' ' && !Reading.isVowel(before) && Reading.isVowel(next);
    }

    private static boolean doubles(String sounds, int at, char before, char next) {
        return at > 0 && before != 'س' && next != 'س' && Reading.isVowel(before) && Reading.isVowel(next);
    }

    private static boolean endsLikeFrench(String sounds) {
        int n = sounds.length();
        return n > 3 && sounds.charAt(n - 1) == 'ن' && Reading.isLong(sounds.charAt(n - 2));
    }

    private String vowel(char sound, char before, char next, boolean other) {
        return switch (sound) {
            case 'a' -> light(before, next) != other && Homeland.isMaghreb(home) && isLight(before, next) ? "e" : "a";
            case 'i' -> "i";
            case 'u', 'o' ->
                french ? "ou" : sound == 'o' && (Homeland.isNile(home) || other) || before == 'ع' && !other ? "o" : "u";
            case 'e' -> other && Homeland.isGulf(home) || home == Homeland.IQ && !other ? "i" : "e";
            case 'A' -> "a";
            case 'I' -> home == Homeland.EG && next == ' ' && !other ? "y" : "i";
            case 'U' -> !french && other ? "u" : "ou";
            case 'E' -> other ? "ei" : "ai";
            case 'O' -> french ? "aou" : "aw";
            case 'T' -> ending(other);
            default -> throw new IllegalStateException("No vowel: " + sound);
        };
    }

    /** Whether a is usually e here: Sellami in Tunis and Algiers. */
    private boolean light(char before, char next) {
        return (home == Homeland.DZ || home == Homeland.TN) && isLight(before, next);
    }

    private static boolean isLight(char before, char next) {
        return BACK.indexOf(before) < 0 && BACK.indexOf(next) < 0 && !VowelPatterns.isHamza(before);
    }

    private String ending(boolean other) {
        boolean levant = home == Homeland.LB || home == Homeland.PS || home == Homeland.JO || home == Homeland.SY;
        return levant != other && (levant || other) ? "eh" : "a";
    }

    private static String ayn(char before, char next) {
        if (before == 'a' && !Reading.isVowel(next) || before == 'e' && next == ' ') {
            return "a"; // جعفر: Jaafar, صانع: Sanea
        }
        return before == 'I' && next == ' ' ? "e" : "";
    }

    private String consonant(char sound) {
        return switch (sound) {
            case 'ب' -> "b";
            case 'ت', 'ط' -> "t";
            case 'ث' -> Homeland.isMaghreb(home) && home != Homeland.TN ? "t" : "th";
            case 'ج' -> home == Homeland.EG ? "g" : home == Homeland.DZ ? "dj" : "j";
            case 'ح', 'ه' -> "h";
            case 'خ' -> "kh";
            case 'د' -> "d";
            case 'ض' -> home == Homeland.IQ || home == Homeland.TN ? "dh" : "d";
            case 'ذ' -> home == Homeland.EG ? "z" : Homeland.isMaghreb(home) && home != Homeland.TN ? "d" : "dh";
            case 'ر' -> "r";
            case 'ز' -> "z";
            case 'س', 'ص' -> "s";
            case 'ش' -> french ? "ch" : "sh";
            case 'ظ' -> Homeland.isMaghreb(home) ? "d" : Homeland.isGulf(home) || home == Homeland.IQ ? "dh" : "z";
            case 'غ' -> "gh";
            case 'ف', 'ڤ' -> sound == 'ڤ' ? "v" : "f";
            case 'ق' -> Homeland.isMaghreb(home) || home == Homeland.EG || home == Homeland.LB ? "k" : "q";
            case 'ك', 'ک' -> "k";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'و' -> "w";
            case 'ي', 'ی' -> "y";
            case 'پ' -> "p";
            case 'چ' -> "ch";
            case 'گ', 'ڭ', 'ݣ' -> "g";
            case 'ژ' -> "zh";
            default -> "";
        };
    }
}
