package org.turjuman.language.internal.names;

import java.text.Normalizer;
import org.turjuman.language.api.TransliterationStyle;

/** Readings in the letters of the ALA-LC table, or of IJMES for names: without dots and macrons. */
final class ScholarLetters {
    private final TransliterationStyle style;

    ScholarLetters(TransliterationStyle style) {
        this.style = style;
    }

    /**
     * The word; a broken alif (ى) at its end is á in libraries.
     *
     * @param broken whether it ends with one
     */
    String spell(String sounds, boolean broken) {
        String spelled = spell(sounds);
        return broken && style == TransliterationStyle.ALA_LC && spelled.endsWith("ā")
                ? spelled.substring(0, spelled.length() - 1) + "á"
                : spelled;
    }

    String spell(String sounds) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char next = at + 1 < sounds.length() ? sounds.charAt(at + 1) : ' ';
            if (sounds.charAt(at) == 'ء' && at == 0) {
                continue; // no hamza at the beginning
            }
            if (sounds.charAt(at) == 'I' && next == 'T') {
                out.append(style == TransliterationStyle.ALA_LC ? "īy" : "iyy");
            } else {
                out.append(letter(sounds.charAt(at)));
            }
        }
        String text = capital(out.toString());
        return style == TransliterationStyle.ALA_LC ? text : plain(text);
    }

    private static String capital(String text) {
        int first = text.startsWith("ʻ") ? 1 : 0;
        return text.length() <= first ? text : text.substring(0, first) + Texts.capital(text.substring(first));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replace('ʻ', 'ʿ')
                .replace('ʼ', 'ʾ');
    }

    private String letter(char sound) {
        return switch (sound) {
            case 'a' -> "a";
            case 'i', 'e' -> "i";
            case 'u', 'o' -> "u";
            case 'A' -> "ā";
            case 'I' -> "ī";
            case 'U' -> "ū";
            case 'E' -> "ay";
            case 'O' -> "aw";
            case 'T' -> style == TransliterationStyle.ALA_LC ? "ah" : "a";
            case 'ء', 'أ', 'إ', 'ؤ', 'ئ' -> "ʼ";
            case 'ب' -> "b";
            case 'پ' -> "p";
            case 'ت' -> "t";
            case 'ث' -> "th";
            case 'ج' -> "j";
            case 'چ' -> "ch";
            case 'ح' -> "ḥ";
            case 'خ' -> "kh";
            case 'د' -> "d";
            case 'ذ' -> "dh";
            case 'ر' -> "r";
            case 'ز' -> "z";
            case 'ژ' -> "zh";
            case 'س' -> "s";
            case 'ش' -> "sh";
            case 'ص' -> "ṣ";
            case 'ض' -> "ḍ";
            case 'ط' -> "ṭ";
            case 'ظ' -> "ẓ";
            case 'ع' -> "ʻ";
            case 'غ' -> "gh";
            case 'ف' -> "f";
            case 'ڤ' -> "v";
            case 'ق' -> "q";
            case 'ك', 'ک' -> "k";
            case 'گ', 'ڭ', 'ݣ' -> "g";
            case 'ل' -> "l";
            case 'م' -> "m";
            case 'ن' -> "n";
            case 'ه' -> "h";
            case 'و' -> "w";
            case 'ي', 'ی' -> "y";
            default -> "";
        };
    }
}
