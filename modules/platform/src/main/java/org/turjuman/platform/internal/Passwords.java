package org.turjuman.platform.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DemoDesk;

/**
 * Password hashes: PBKDF2 with HMAC-SHA-512 and 210,000 rounds, the count of OWASP's Password Storage Cheat Sheet, each
 * with its own salt. The rounds stand in the hash, so that they can be raised later.
 *
 * <p>The demo's password is printed for everybody to read: there is nothing to protect, and its hash costs little, so
 * that the demo with its eight people starts sooner.
 */
final class Passwords {
    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int ROUNDS_OF_DEMO = 1_000;
    private static final int BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String NOBODY = hash("nobody's password");

    private Passwords() {}

    static String hash(String password) {
        int rounds = password.equals(DemoDesk.PASSWORD) ? ROUNDS_OF_DEMO : ROUNDS;
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return SCHEME + "$" + rounds + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(derive(password, salt, rounds));
    }

    /** Compares in a time that does not tell whether there is such a person: an unknown one is compared too. */
    static boolean matches(String password, @Nullable String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        boolean same = MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
        return same && stored != null;
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no PBKDF2WithHmacSHA512", e);
        } finally {
            spec.clearPassword();
        }
    }
}
