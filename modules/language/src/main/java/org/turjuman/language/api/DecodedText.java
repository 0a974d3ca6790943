package org.turjuman.language.api;

/** What became of bytes that were read as text: the text, or the first place that does not fit the encoding. */
public sealed interface DecodedText {
    /**
     * All bytes fit.
     *
     * @param text the text without a leading byte order mark, otherwise exactly what the bytes say
     */
    record Decoded(String text) implements DecodedText {}

    /**
     * The bytes are not in this encoding, or damaged.
     *
     * @param byteOffset where the first byte stands that does not fit, from 0
     * @param characters how many UTF-16 units could be read before it, a byte order mark not counted
     * @param line the line it stands in, from 1
     * @param column how many units into that line, from 1
     */
    record Undecodable(int byteOffset, int characters, int line, int column) implements DecodedText {}
}
