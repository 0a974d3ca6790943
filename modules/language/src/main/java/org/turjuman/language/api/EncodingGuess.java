package org.turjuman.language.api;

/**
 * An encoding that bytes may be in.
 *
 * @param encoding the encoding
 * @param byteOrderMark whether the bytes begin with its byte order mark
 * @param confidence from 0 (hardly) to 1 (certain)
 */
public record EncodingGuess(TextEncoding encoding, boolean byteOrderMark, double confidence) {
    public TextEncoding getEncoding() {
        return encoding;
    }

    public boolean isByteOrderMark() {
        return byteOrderMark;
    }

    public double getConfidence() {
        return confidence;
    }
}
