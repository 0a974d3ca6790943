package org.turjuman.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the deployed desk is, and who may sign in. */
public final class Desk {
    /** The usual port and the tests' offset of 100 (arquillian.xml). */
    public static final String ADDRESS = "http://localhost:8180";

    /** The management interface, where health is. */
    public static final String MANAGEMENT = "http://localhost:10090";

    /** The password of every demo person. */
    public static final String PASSWORD = org.turjuman.platform.api.DemoDesk.PASSWORD;

    private Desk() {}

    /** The API token of the demo administrator. */
    public static String token() {
        try {
            return Files.readString(tokenFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path tokenFile() {
        return Path.of(System.getProperty("turjuman.base", "target/server-none"))
                .resolve("demo-token");
    }
}
