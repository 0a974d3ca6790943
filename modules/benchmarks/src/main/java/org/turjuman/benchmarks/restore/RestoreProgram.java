package org.turjuman.benchmarks.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.DeskProcess;

/**
 * Backs a desk on PostgreSQL up while it runs and restores it, by the commands of docs/deploying.md, with the programs
 * of a PostgreSQL that is installed on this machine. Ends with 1 if the restored desk shows anything else.
 */
public final class RestoreProgram {
    private static final String PASSWORD = "secret";

    private RestoreProgram() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of {@code pg_dump} and {@code initdb}, a folder for what is written, and the
     *     project's root
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path programs = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[1])), "restore-")
                .toAbsolutePath();
        Guide guide = Guide.of(Path.of(arguments[2]), "pg_dump");
        Guide restore = Guide.of(Path.of(arguments[2]), "createdb");
        int port = DeskPlace.freePort();
        Map<String, String> server = Map.of(
                "PATH",
                programs + ":" + System.getenv("PATH"),
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(port),
                "PGUSER",
                "postgres");
        Path cluster = folder.resolve("cluster");
        run(server, programs + "/initdb", "--username=postgres", "--encoding=UTF8", "-D", cluster.toString());
        String options = "-p " + port + " -k " + folder;
        run(
                server,
                programs + "/pg_ctl",
                "-w",
                "-D",
                cluster.toString(),
                "-l",
                folder + "/log",
                "-o",
                options,
                "start");
        try {
            for (String sql : List.of(
                    "create user turjuman password '" + PASSWORD + "'",
                    "create database turjuman owner turjuman encoding 'UTF8'")) {
                run(server, programs + "/psql", "-q", "-d", "postgres", "-c", sql);
            }
            List<JsonNode> before;
            try (DeskProcess desk = DeskProcess.start(place(folder.resolve("saved"), port, "turjuman"))) {
                DeskContent.make(desk.place().address());
                before = DeskContent.seen(desk.place().address());
                guide.run(0, folder, Map.of("/backup", folder.toString()), server); // while the desk runs
            }
            restore.run(0, folder, Map.of("/backup", folder.toString()), server);
            try (DeskProcess desk = DeskProcess.start(place(folder.resolve("restored"), port, "turjuman_restored"))) {
                if (!DeskContent.seen(desk.place().address()).equals(before)) {
                    System.out.println("The restored desk shows something else.");
                    System.exit(1);
                }
            }
            System.out.println("The restored desk shows what the saved one did.");
        } finally {
            run(server, programs + "/pg_ctl", "-w", "-D", cluster.toString(), "-m", "fast", "stop");
        }
    }

    private static DeskPlace place(Path folder, int port, String database) throws IOException {
        DeskPlace place = DeskPlace.in(folder);
        return place.with("TURJUMAN_DB_DRIVER", "postgresql")
                .with("TURJUMAN_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/" + database)
                .with("TURJUMAN_DB_USER", "turjuman")
                .with("TURJUMAN_DB_PASSWORD", PASSWORD);
    }

    /** As somebody who is not the superuser: PostgreSQL refuses that one. */
    private static void run(Map<String, String> variables, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        builder.environment().putAll(variables);
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", words));
        }
    }
}
