package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.List;
import org.turjuman.language.api.Span;

/** Cuts a text into words and paragraphs; linear in its length. */
public final class WordCutter {
    private static final String[] SCHEMES = {"https://", "http://", "ftp://", "www."};

    private WordCutter() {}

    public static List<Span> words(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (!Letters.isWordSign(sign)) {
                at += Character.charCount(sign);
                continue;
            }
            int end = addressEnd(text, at);
            if (end == at) {
                end = wordEnd(text, at);
            }
            words.add(new Span(at, end));
            at = end;
        }
        return words;
    }

    private static int addressEnd(String text, int start) {
        for (String scheme : SCHEMES) {
            if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
                int end = start + scheme.length();
                while (end < text.length() && isAddressSign(text.charAt(end))) {
                    end++;
                }
                while (end > start && !Letters.isWordSign(text.charAt(end - 1)) && text.charAt(end - 1) != '/') {
                    end--;
                }
                return end;
            }
        }
        return start;
    }

    private static boolean isAddressSign(char sign) {
        return !SentenceCutter.isBlank(sign) && "«»\"“”<>،؛؟()".indexOf(sign) < 0;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        int at = start;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (Letters.isWordSign(sign)) {
                end = next;
            } else if (!Letters.isDecoration(sign)
                    && !Letters.isInvisible(sign)
                    && !(next < text.length() && at == end && joins(text, start, at))) {
                break;
            } else if (Letters.isDecoration(sign)) {
                end = next;
            }
            at = next;
        }
        return end;
    }

    /** Whether the sign at {@code at} stands inside a word: the stop of 4.5, the hyphen of e-mail. */
    private static boolean joins(String text, int wordStart, int at) {
        int after = text.codePointAt(at + 1);
        char before = text.charAt(at - 1);
        if (!Letters.isWordSign(after) && !Letters.isWordSign(before)) {
            return false;
        }
        boolean digits = Letters.isDigit(before) && Letters.isDigit(after);
        boolean latin = isNameSign(before) && isNameSign(after);
        return switch (text.charAt(at)) {
            case '.' -> digits || latin || isSingle(text, wordStart, at, after);
            case ',', '٫', '٬', ':', '/', '،' -> digits;
            case '-', '\u2010', '\u2011', '\'', '’' -> latin && !digits;
            case '@', '_', '&' -> latin;
            default -> false;
        };
    }

    private static boolean isNameSign(int sign) {
        return Letters.isLatin(sign) || Letters.isDigit(sign);
    }

    /** أ.ف.ب: one letter on each side of the stop. */
    private static boolean isSingle(String text, int wordStart, int at, int after) {
        boolean oneBefore = at - wordStart == 1 || text.charAt(at - 2) == '.';
        boolean oneAfter = at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2));
        return oneBefore && oneAfter && Letters.isArabic(after) && Letters.isArabic(text.charAt(at - 1));
    }

    public static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || Letters.isLineEnd(text.charAt(at))) {
                int first = start;
                int last = at;
                while (first < last && SentenceCutter.isBlank(text.charAt(first))) {
                    first++;
                }
                while (last > first && SentenceCutter.isBlank(text.charAt(last - 1))) {
                    last--;
                }
                if (first < last) {
                    paragraphs.add(new Span(first, last));
                }
                start = at + 1;
            }
        }
        return paragraphs;
    }
}
