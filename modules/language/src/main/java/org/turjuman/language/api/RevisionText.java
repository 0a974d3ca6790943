package org.turjuman.language.api;

import org.turjuman.language.internal.TextPlace;

/**
 * What becomes of decoded text before it is stored as a revision: a leading byte order mark is dropped, line ends
 * (CRLF, CR) become {@code \n}. Nothing else changes. NUL and halves of surrogate pairs are refused, because no
 * database and no file format keeps them.
 */
public sealed interface RevisionText {
    /** Why a text is refused. */
    enum Trouble {
        NUL,
        LONE_SURROGATE
    }

    /**
     * The text can be stored.
     *
     * @param text with {@code \n} as its only line end of the ASCII range
     */
    record Storable(String text) implements RevisionText {}

    /**
     * The text cannot be stored.
     *
     * @param trouble what stands there
     * @param offset where in the text as given, from 0, in UTF-16 units
     * @param line the line it stands in, from 1
     * @param column how many units into that line, from 1
     */
    record Refused(Trouble trouble, int offset, int line, int column) implements RevisionText {
        public Trouble getTrouble() {
            return trouble;
        }

        public int getOffset() {
            return offset;
        }

        public int getLine() {
            return line;
        }

        public int getColumn() {
            return column;
        }
    }

    static RevisionText of(String decoded) {
        StringBuilder text = new StringBuilder(decoded.length());
        for (int at = 0; at < decoded.length(); at++) {
            char sign = decoded.charAt(at);
            if (sign == 0) {
                return refused(Trouble.NUL, decoded, at);
            }
            if (Character.isSurrogate(sign)) {
                boolean pair = Character.isHighSurrogate(sign)
                        && at + 1 < decoded.length()
                        && Character.isLowSurrogate(decoded.charAt(at + 1));
                if (!pair) {
                    return refused(Trouble.LONE_SURROGATE, decoded, at);
                }
                text.append(sign).append(decoded.charAt(++at));
            } else if (sign == '\r') {
                text.append('\n');
                if (at + 1 < decoded.length() && decoded.charAt(at + 1) == '\n') {
                    at++;
                }
            } else if (at > 0 || sign != '\uFEFF') { // the byte order mark
                text.append(sign);
            }
        }
        return new Storable(text.toString());
    }

    private static Refused refused(Trouble trouble, String text, int offset) {
        TextPlace place = TextPlace.of(text, offset);
        return new Refused(trouble, offset, place.line(), place.column());
    }
}
