package org.turjuman.language.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.EditedText.Replacement;
import org.turjuman.language.api.Span;

/** What must change in a text before a machine reads it; each sign by itself, in one pass. */
public final class Cleaning {
    private final String text;
    private final List<Replacement> replacements = new ArrayList<>();

    private Cleaning(String text) {
        this.text = text;
    }

    /** In the order of the text, without overlaps. */
    public static List<Replacement> replacements(String text) {
        Cleaning cleaning = new Cleaning(text);
        for (int at = 0; at < text.length(); ) {
            at = cleaning.at(at);
        }
        return cleaning.replacements;
    }

    /** Where to go on. */
    private int at(int at) {
        int sign = text.codePointAt(at);
        int end = at + Character.charCount(sign);
        HtmlLeftovers.Leftover leftover = HtmlLeftovers.at(text, at);
        if (leftover.isFound()) {
            replace(at, leftover.end(), leftover.meaning());
            return leftover.end();
        }
        if (Letters.isSpace(sign) && !Letters.isLineEnd(sign)) {
            return spaces(at);
        }
        if (sign == Letters.TATWEEL
                || Letters.isBidiControl(sign)
                || Letters.isInvisible(sign)
                || isArabicMark(sign)
                || isControl(sign)) {
            replace(at, end, "");
        } else if (LetterDefects.isOldForm(sign)) {
            replace(at, end, Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFKC));
        } else if (sign <= Character.MAX_VALUE && LetterDefects.ownLetter((char) sign) != sign) {
            replace(at, end, String.valueOf(LetterDefects.ownLetter((char) sign)));
        }
        return end;
    }

    private int spaces(int start) {
        int end = start;
        while (end < text.length() && Letters.isSpace(text.charAt(end)) && !Letters.isLineEnd(text.charAt(end))) {
            end++;
        }
        if (end - start > 1 || text.charAt(start) != ' ') {
            replace(start, end, " ");
        }
        return end;
    }

    private static boolean isArabicMark(int sign) {
        return Letters.isMark(sign) && ((sign >= 0x0610 && sign <= 0x06ED && sign != 0x0654 && sign != 0x0655));
    }

    private static boolean isControl(int sign) {
        return Character.getType(sign) == Character.CONTROL && !Letters.isSpace(sign);
    }

    private void replace(int start, int end, String with) {
        replacements.add(new Replacement(new Span(start, end), with));
    }
}
