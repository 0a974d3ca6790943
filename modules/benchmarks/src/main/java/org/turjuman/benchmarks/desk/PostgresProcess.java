package org.turjuman.benchmarks.desk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL from Maven Central with its durability on, in a folder that survives its end. */
public final class PostgresProcess implements AutoCloseable {
    static final String USER = "postgres";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    private PostgresProcess(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        running = launch();
    }

    /**
     * Starts one on a free port.
     *
     * @param folder for its files; what is there is used again
     */
    public static PostgresProcess start(Path folder) throws IOException {
        return new PostgresProcess(folder, DeskPlace.freePort());
    }

    private EmbeddedPostgres launch() throws IOException {
        // the builder's own settings give up durability for speed
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setPGStartupWait(Duration.ofMinutes(1))
                .start();
    }

    /** How the desk reaches it. */
    public String url() {
        return url("postgres");
    }

    /** How the desk reaches one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }

    /** A connection to the usual database as its owner. */
    public Connection connect() throws SQLException {
        return connect("postgres");
    }

    /** A connection to one of its databases as its owner. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), USER, USER);
    }

    /** The first column of the first row. */
    public String ask(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    /** Ends all its processes as a power cut would ({@code kill -9}). */
    public void kill() throws IOException, InterruptedException {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            ProcessHandle main = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> workers = main.descendants().toList();
            main.destroyForcibly();
            workers.forEach(ProcessHandle::destroyForcibly);
            for (ProcessHandle process : workers) {
                process.onExit().join();
            }
            main.onExit().join();
        }
    }

    /** Starts it again after {@link #kill} on the same files and port. */
    public void restart() throws IOException {
        forget();
        running = launch();
    }

    /** Lets the library release its lock; the process behind it is gone. */
    private void forget() {
        try {
            running.close();
        } catch (IOException | IllegalStateException e) {
            // it cannot stop what was killed
        }
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
