package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.EncodingDetector;

/** From bytes to text: which encoding, and whether everything fits it. */
public final class TextDecoding {
    private TextDecoding() {}

    /**
     * Every encoding on offer, the likeliest first, so that a person can choose another. A byte order mark decides alone; otherwise the
     * text each encoding would give is judged by how much it looks like Arabic, English or French prose.
     */
    public static List<EncodingGuess> detect(byte[] bytes) {
        return EncodingDetector.guesses(bytes);
    }

    /** Reads the bytes strictly: nothing is replaced or skipped. A byte order mark of the encoding is left out. */
    public static DecodedText decode(byte[] bytes, TextEncoding encoding) {
        return EncodingDetector.decode(bytes, encoding);
    }
}
