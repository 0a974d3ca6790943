package org.turjuman.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one run uses.
 *
 * @param home the configured WildFly
 * @param ear the desk, as built
 * @param data where the database and the token file are; outlives builds
 * @param port of the desk, on loopback
 * @param memory the server's largest heap, as {@code -Xmx} takes it
 * @param demo whether to make the demo people and the sample article
 * @param address how people reach the desk, without a slash at the end
 */
record Settings(Path home, Path ear, Path data, int port, String memory, boolean demo, String address) {
    static final int OLDEST_JAVA = 17;

    /** Reads {@code TURJUMAN_…} variables; the arguments are the server, the EAR and the default data folder. */
    static Settings read(String[] arguments, Map<String, String> variables, int java) throws CannotStart {
        if (java < OLDEST_JAVA) {
            throw new CannotStart("it needs JDK " + OLDEST_JAVA + " or later, and this is Java " + java
                    + "; point JAVA_HOME to a newer one.");
        }
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Path ear = Path.of(arguments[1]).toAbsolutePath();
        if (!Files.isRegularFile(home.resolve("jboss-modules.jar")) || !Files.isRegularFile(ear)) {
            throw new CannotStart("the server or the desk is not built (" + home + ", " + ear
                    + "); run mvn -Prun in the" + " project's root.");
        }
        Path data = Path.of(setting(variables, "TURJUMAN_DATA", arguments[2]))
                .toAbsolutePath()
                .normalize();
        int port = port(setting(variables, "TURJUMAN_PORT", "8080"));
        return new Settings(
                home,
                ear,
                data,
                port,
                setting(variables, "TURJUMAN_MEMORY", "768m"),
                Boolean.parseBoolean(setting(variables, "TURJUMAN_DEMO", "true")),
                setting(variables, "TURJUMAN_ADDRESS", "http://localhost:" + port));
    }

    /** Holds a random API token of the demo administrator; the desk writes it once, for its owner only. */
    Path tokenFile() {
        return data.resolve("demo-token");
    }

    /** What the server needs while it runs; a port has one user, so two runs never share it. */
    Path base() {
        return home.resolveSibling("run-" + port);
    }

    /** A variable that is set to nothing counts as not set, as the desk itself sees it. */
    private static String setting(Map<String, String> variables, String name, String usual) {
        String written = variables.getOrDefault(name, "").strip();
        return written.isEmpty() ? usual : written;
    }

    private static int port(String text) throws CannotStart {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CannotStart("TURJUMAN_PORT is \"" + text + "\", but a port is a number from 1 to 65535.");
    }
}
