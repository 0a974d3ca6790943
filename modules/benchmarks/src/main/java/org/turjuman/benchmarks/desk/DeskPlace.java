package org.turjuman.benchmarks.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where one desk runs.
 *
 * @param home the configured WildFly
 * @param ear the desk, as built
 * @param data its data folder
 * @param output the file for what the launcher says
 * @param port on loopback
 * @param settings further {@code TURJUMAN_…} variables
 */
public record DeskPlace(Path home, Path ear, Path data, Path output, int port, Map<String, String> settings) {
    /** Keeps what it holds unchangeable. */
    public DeskPlace {
        settings = Map.copyOf(settings);
    }

    /**
     * A desk in a folder, on a free port and its own H2.
     *
     * @param folder holds data and output
     * @return the place, with the server and the EAR that the system properties {@code wildfly.home} and
     *     {@code turjuman.ear} name
     */
    public static DeskPlace in(Path folder) throws IOException {
        return new DeskPlace(
                Path.of(System.getProperty("wildfly.home")),
                Path.of(System.getProperty("turjuman.ear")),
                folder.resolve("data"),
                folder.resolve("launcher.log"),
                freePort(),
                Map.of());
    }

    /** The same with another setting, such as {@code TURJUMAN_DB_URL}. */
    public DeskPlace with(String setting, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(setting, value);
        return new DeskPlace(home, ear, data, output, port, more);
    }

    /** The same with the quick compiler of the JVM: it starts sooner and runs slower, which suits tests. */
    public DeskPlace quick() {
        return with("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    }

    /** The same on PostgreSQL. */
    public DeskPlace on(PostgresProcess database) {
        return with("TURJUMAN_DB_DRIVER", "postgresql")
                .with("TURJUMAN_DB_URL", database.url())
                .with("TURJUMAN_DB_USER", PostgresProcess.USER)
                .with("TURJUMAN_DB_PASSWORD", PostgresProcess.USER);
    }

    /** How people reach it, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** A port of loopback that nobody uses at this moment. */
    public static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
