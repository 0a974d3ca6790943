package org.turjuman.language.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells that two texts are the same: exactly, or but for spelling, marks and spacing. */
public final class Fingerprints {
    private Fingerprints() {}

    /** The SHA-256 of the text's UTF-8, as 64 hexadecimal digits. */
    public static String exact(String text) {
        return sha256(text);
    }

    /**
     * The SHA-256 of the letters and digits of {@link Folding#key}: equal for texts that differ only in spelling, vowel
     * marks, punctuation, quotation marks and white space. Empty for a text without a letter or digit, which is the
     * double of nothing.
     */
    public static String folded(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Folding.key(text).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? "" : sha256(letters.toString());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
