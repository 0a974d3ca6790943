package org.turjuman.launcher;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the server's account of a failed deployment. */
final class Failure {
    /** The innermost cause stands last: {@code Caused by: some.Exception: what is wrong}. */
    private static final Pattern CAUSE =
            Pattern.compile("Caused by: (?:[\\w.$]+(?:Exception|Error|Refused): )?([^\\n\"]+)");

    private Failure() {}

    static String reason(String account) {
        String text = account.replace("\\n", "\n").replace("\\\"", "'");
        Matcher causes = CAUSE.matcher(text);
        String reason = text.strip().lines().findFirst().orElse("the server gives no reason");
        while (causes.find()) {
            reason = causes.group(1).strip();
        }
        return reason;
    }
}
