package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text for comparing texts: a run of letters, digits and marks is one, and so is each punctuation
 * mark. White space is none.
 */
final class Tokens {
    /**
     * One word or mark.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     * @param text itself
     * @param mark whether it is punctuation
     */
    record Token(int start, int end, String text, boolean mark) {}

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isSpace(point)) {
                at = next;
                continue;
            }
            boolean mark = isMark(point);
            if (!mark) {
                next = endOfRun(text, next);
            }
            words.add(new Token(at, next, text.substring(at, next), mark));
            at = next;
        }
        return words;
    }

    private static int endOfRun(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isSpace(point) || isMark(point)) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
