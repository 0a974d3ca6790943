package org.turjuman.language.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Names as strings of letters. */
final class Texts {
    private static final char TATWEEL = '\u0640';

    private Texts() {}

    /** A word of a name and what joins it to the one before: a space or a hyphen. */
    record Word(String text, String joint) {
        boolean isArabic() {
            return text.chars().anyMatch(Texts::isArabic);
        }
    }

    static boolean isArabic(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    /** The words; invisible signs, tatweel and all that is neither letter, digit nor apostrophe are left out. */
    static List<Word> words(String name) {
        List<Word> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String joint = " ";
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        for (int at = 0; at < plain.length(); ) {
            int sign = plain.codePointAt(at);
            at += Character.charCount(sign);
            boolean hyphen = sign == '-' || sign == '\u2010' || sign == '\u2011'; // two more hyphens
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || hyphen) {
                if (!word.isEmpty()) {
                    words.add(new Word(word.toString(), joint));
                    word.setLength(0);
                    joint = " ";
                }
                joint = hyphen && !words.isEmpty() ? "-" : joint;
            } else if (belongs(sign)) {
                word.appendCodePoint(sign);
            }
        }
        if (!word.isEmpty()) {
            words.add(new Word(word.toString(), joint));
        }
        return words;
    }

    private static boolean belongs(int sign) {
        return sign != TATWEEL
                && (Character.isLetterOrDigit(sign)
                        || sign == '\''
                        || sign == '\u2019' // apostrophe
                        || sign <= 0xFFFF && VowelMarks.isMark((char) sign)
                        || sign == '\u0654'); // hamza above, where it found no letter to join
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String small(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    /** A spelling without its article. */
    static String withoutArticle(String spelling) {
        for (String article : List.of("al-", "el-", "Al-", "El-", "Al ", "El ")) {
            if (spelling.startsWith(article)) {
                return capital(spelling.substring(article.length()));
            }
        }
        return spelling;
    }
}
