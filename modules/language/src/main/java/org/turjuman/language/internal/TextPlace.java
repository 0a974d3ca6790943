package org.turjuman.language.internal;

/** Where an offset lies for a person: line and column, both from 1, the column in UTF-16 units. */
public record TextPlace(int line, int column) {
    /** CR, LF and CRLF each end one line. */
    public static TextPlace of(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < offset; at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || (sign == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))) {
                line++;
                lineStart = at + 1;
            }
        }
        return new TextPlace(line, offset - lineStart + 1);
    }
}
