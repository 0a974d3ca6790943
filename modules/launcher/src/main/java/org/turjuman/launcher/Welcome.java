package org.turjuman.launcher;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.turjuman.platform.api.DemoDesk;
import org.turjuman.platform.api.Role;

/** What stands on the screen when the desk is ready. */
final class Welcome {
    private Welcome() {}

    /**
     * The whole text.
     *
     * @param start how long the server and the desk took
     */
    static String text(Settings settings, Duration start) {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(text, "Turjuman is at   " + settings.address() + "/");
        line(text, "");
        if (settings.demo()) {
            line(text, "Sign in as       " + person(DemoDesk.PEOPLE.get(0)));
            DemoDesk.PEOPLE.stream().skip(1).forEach(someone -> line(text, "                 " + person(someone)));
            line(text, "Password of all  " + DemoDesk.PASSWORD);
            line(text, "API token in     " + settings.tokenFile());
        }
        line(text, "Data in          " + settings.data());
        line(text, "Ready after      " + start.toSeconds() + " s");
        line(text, "");
        line(text, "Ctrl-C ends it.");
        line(text, "");
        return text.toString();
    }

    private static String person(DemoDesk.Someone someone) {
        String roles = someone.roles().size() == Role.values().length
                ? "every role"
                : someone.roles().stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return "%-9s%s".formatted(someone.signIn(), roles);
    }

    private static void line(StringBuilder text, String line) {
        text.append(("    " + line).stripTrailing()).append(System.lineSeparator());
    }
}
