package org.turjuman.platform.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.PersonProblem;

/** The one-time code that whoever can read the server's log may use to become the first administrator. */
@ApplicationScoped
class FirstAdministratorCode {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"; // none looks like another
    private final String code = make();
    private volatile boolean used;

    String code() {
        return code;
    }

    boolean matches(String typed) {
        return !used && MessageDigest.isEqual(letters(code), letters(typed));
    }

    /** What counts of a code: people read it out on the telephone, in small letters, without the hyphens. */
    private static byte[] letters(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }

    void used() {
        used = true;
    }

    private static String make() {
        SecureRandom random = new SecureRandom();
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            made.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }

    /** The code typed is not the one in the log. */
    static final class Wrong extends PersonProblem {
        private static final long serialVersionUID = 1L;

        Wrong() {
            super(Kind.INVALID, "person.code-wrong", "code");
        }
    }
}
