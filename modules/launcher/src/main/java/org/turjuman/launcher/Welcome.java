package org.turjuman.launcher;

import java.util.List;

/** What stands on the screen when the desk is ready. */
final class Welcome {
    /** The people that the desk makes for the demo, with what they may do; the password of all is the project's name. */
    private static final List<String> PEOPLE = List.of(
            "salma    translator",
            "idris    reviser",
            "nora     translator and reviser",
            "yasmine  editor",
            "karim    chief",
            "lina     terminologist",
            "admin    administrator");

    private static final String PASSWORD = "turjuman";

    private Welcome() {}

    static String text(Settings settings) {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(text, "Turjuman is at   " + settings.address() + "/");
        line(text, "");
        if (settings.demo()) {
            line(text, "Sign in as       " + PEOPLE.get(0));
            PEOPLE.stream().skip(1).forEach(person -> line(text, "                 " + person));
            line(text, "Password of all  " + PASSWORD);
            line(text, "API token in     " + settings.tokenFile());
        }
        line(text, "Data in          " + settings.data());
        line(text, "");
        line(text, "Ctrl-C ends it.");
        line(text, "");
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(("    " + line).stripTrailing()).append(System.lineSeparator());
    }
}
