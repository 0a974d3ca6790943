package org.turjuman.language.internal;

import java.text.Normalizer;
import java.util.Set;
import org.turjuman.language.api.DefectKind;

/** Tatweel, invisible signs, letters of other languages and of old fonts. */
final class LetterDefects {
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;
    private static final int LONGEST_CLITICS = 4;

    private static final Set<String> CLITICS =
            Set.of("ال", "بال", "وال", "فال", "كال", "لل", "ولل", "فلل", "وبال", "فبال", "وب", "ول", "فب", "فل");

    private final DefectFinder finder;
    private final String text;

    LetterDefects(DefectFinder finder, String text) {
        this.finder = finder;
        this.text = text;
    }

    void find() {
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            int end = at + Character.charCount(sign);
            if (Letters.isBidiControl(sign)) {
                finder.report(at, end, DefectKind.BIDI_CONTROL, "", 0.6, DefectFinder.named(sign));
            } else if (isStray(sign, at)) {
                finder.report(at, end, DefectKind.INVISIBLE_CHARACTER, "", 0.9, DefectFinder.named(sign));
            } else if (isOldForm(sign)) {
                end = oldForms(at);
            } else if (Letters.isWordSign(sign)) {
                end = foreignLetters(at);
            }
            at = end;
        }
        for (int at = text.indexOf(Letters.TATWEEL); at >= 0; at = text.indexOf(Letters.TATWEEL, at)) {
            at = tatweel(at);
        }
    }

    /** A run of tatweel; the one that makes هـ of a lone heh is meant, and the one that ends clitics: الـ20, بـ«القسام». */
    private int tatweel(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == Letters.TATWEEL) {
            end++;
        }
        boolean inWord = start > 0 && isArabicOrMark(text.charAt(start - 1));
        boolean goesOn = end < text.length() && isArabicOrMark(text.charAt(end));
        boolean standsFree = !inWord && !goesOn; // as a dash: الرباط ـ قال
        boolean hangs = inWord && !goesOn && endsClitics(start);
        if (!standsFree && !hangs && !(goesOn && !inWord)) {
            finder.report(start, end, DefectKind.TATWEEL, "", 0.95);
        }
        return end;
    }

    /** Whether the letters before a place are one letter, or the article with what may stand before it. */
    private boolean endsClitics(int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_CLITICS && isArabicOrMark(text.charAt(start - 1))) {
            start--;
        }
        String letters = text.substring(start, end);
        return letters.length() == 1 || CLITICS.contains(letters);
    }

    private static boolean isArabicOrMark(char sign) {
        return Letters.isArabic(sign) || Letters.isMark(sign);
    }

    /** Joiners have work to do between emoji and in Persian words; everywhere else they are leftovers. */
    private boolean isStray(int sign, int at) {
        if (!Letters.isInvisible(sign)) {
            boolean control = Character.getType(sign) == Character.CONTROL && !Letters.isSpace(sign);
            return control || sign == 0x034F || sign == 0x115F || sign == 0x3164;
        }
        if (sign != ZWJ && sign != ZWNJ) {
            return sign < 0xE0000; // tags of flags follow emoji
        }
        if (at == 0 || at + 1 >= text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        return sign == ZWNJ || !(Character.isSurrogate(before) || before == '\uFE0F' || Letters.isArabic(before));
    }

    /** Presentation forms, but for the signs that have no other way to be written: ﷺ ﷲ ﴾ ﴿. */
    static boolean isOldForm(int sign) {
        return (sign >= 0xFB50 && sign <= 0xFDEF && sign != 0xFD3E && sign != 0xFD3F)
                || (sign >= 0xFE70 && sign <= 0xFEFC);
    }

    private int oldForms(int start) {
        int end = start;
        while (end < text.length() && isOldForm(text.charAt(end))) {
            end++;
        }
        String forms = text.substring(start, end);
        finder.report(
                start,
                end,
                DefectKind.PRESENTATION_FORM,
                Normalizer.normalize(forms, Normalizer.Form.NFKC),
                0.95,
                forms);
        return end;
    }

    /** Reports the whole word, so that the editor sees what is meant. */
    private int foreignLetters(int start) {
        int end = start;
        StringBuilder arabic = new StringBuilder();
        boolean foreign = false;
        boolean persian = false;
        while (end < text.length()) {
            char sign = text.charAt(end);
            if (isOldForm(sign) || !(Letters.isWordSign(sign) || Letters.isDecoration(sign))) {
                break;
            }
            char own = ownLetter(sign);
            foreign |= own != sign;
            persian |= "پچژگ".indexOf(sign) >= 0;
            arabic.append(own);
            end++;
        }
        if (foreign) {
            // a word with letters that Arabic does not have is more likely Persian or Urdu on purpose
            finder.report(
                    start,
                    end,
                    DefectKind.FOREIGN_LETTER,
                    arabic.toString(),
                    persian ? 0.3 : 0.85,
                    text.substring(start, end));
        }
        return Math.max(end, start + Character.charCount(text.codePointAt(start)));
    }

    static char ownLetter(char sign) {
        return switch (sign) {
            case '\u06A9', '\u06AA' -> 'ك'; // ک ڪ
            case '\u06CC', '\u06D2' -> 'ي'; // ی ے
            case '\u06C1', '\u06BE', '\u06D5' -> 'ه'; // ہ ھ ە
            case '\u06C0', '\u06C3' -> 'ة'; // ۀ ۃ
            default -> sign;
        };
    }
}
