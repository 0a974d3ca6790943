package org.turjuman.acceptance.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.turjuman.benchmarks.desk.DeskPlace;

/** A WildFly as it is downloaded, handled with its own scripts as docs/deploying.md tells IT. */
final class StockServer implements AutoCloseable {
    private static final String EAR = "turjuman.ear";
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path home;
    private final int port = DeskPlace.freePort();
    private final int management = DeskPlace.freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process running; // null while it is stopped

    private StockServer(Path home) throws IOException {
        this.home = home;
    }

    /** Unpacks the archive that the build itself uses. */
    static StockServer unpacked(Path folder) throws IOException {
        Path archive = Path.of(System.getProperty("wildfly.zip"));
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        return new StockServer(folder.resolve(
                archive.getFileName().toString().replace("-dist", "").replace(".zip", "")));
    }

    Path home() {
        return home;
    }

    /** The whole configuration. */
    String configuration() throws IOException {
        return Files.readString(home.resolve("standalone/configuration/standalone.xml"));
    }

    /** Applies docker/configure.cli by the documented command. */
    void configure() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("turjuman.root"));
        ProcessBuilder command =
                new ProcessBuilder("sh", "bin/jboss-cli.sh", "--file=" + root.resolve("docker/configure.cli"));
        command.environment()
                .put(
                        "JAVA_OPTS",
                        "-Dturjuman.driver=" + root.resolve("modules/launcher/target/drivers/postgresql.jar"));
        Path output = home.resolve("configure.log");
        Process process = command.directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("configure.cli failed: " + Files.readString(output));
        }
    }

    void deploy() throws IOException {
        Files.copy(
                Path.of(System.getProperty("turjuman.ear")),
                home.resolve("standalone/deployments").resolve(EAR),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Starts it and waits until the desk is deployed or has failed. */
    void start(Map<String, String> settings) throws IOException, InterruptedException {
        Files.deleteIfExists(log());
        Files.deleteIfExists(marker("deployed"));
        Files.deleteIfExists(marker("failed"));
        ProcessBuilder command = new ProcessBuilder(
                "sh",
                "bin/standalone.sh",
                "-Djboss.http.port=" + port,
                "-Djboss.https.port=" + DeskPlace.freePort(),
                "-Djboss.management.http.port=" + management);
        command.environment().keySet().removeIf(name -> name.startsWith("TURJUMAN_"));
        command.environment().putAll(settings);
        command.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1"); // starts sooner
        Process process = command.directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile())
                .start();
        running = process;
        await("the desk to be deployed or refused", () -> isDeployed() || hasFailed() || !process.isAlive());
    }

    /** Deploys the EAR anew in the running server, and waits until it is deployed or refused. */
    void redeploy() throws IOException, InterruptedException {
        if (Files.deleteIfExists(marker("deployed"))) {
            await("the desk to be undeployed", () -> Files.exists(marker("undeployed")));
        }
        Files.deleteIfExists(marker("failed"));
        Files.createFile(marker("dodeploy"));
        await("the desk to be deployed or refused", () -> isDeployed() || hasFailed());
    }

    boolean isDeployed() {
        return Files.exists(marker("deployed"));
    }

    boolean hasFailed() {
        return Files.exists(marker("failed"));
    }

    String said() throws IOException {
        return Files.readString(log());
    }

    /** An answer of the desk. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return client.send(with(request, headers).build(), BodyHandlers.ofString());
    }

    /** What the desk answers to a form or a JSON body. */
    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        return client.send(with(request, headers).build(), BodyHandlers.ofString());
    }

    /** What the desk answers to JSON that takes the place of what is there. */
    HttpResponse<String> put(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + path)).PUT(HttpRequest.BodyPublishers.ofString(body));
        return client.send(with(request, headers).build(), BodyHandlers.ofString());
    }

    /** An answer of the management port. */
    HttpResponse<String> health(String probe) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + management + "/health/" + probe);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** Waits until a probe answers so. */
    void awaitHealth(String probe, int status) throws InterruptedException {
        await("health/" + probe + " " + status, () -> {
            try {
                return health(probe).statusCode() == status;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        });
    }

    void stop() throws InterruptedException {
        if (running == null) {
            return;
        }
        List<ProcessHandle> all = new ArrayList<>(running.descendants().toList());
        all.forEach(ProcessHandle::destroy); // the script's child is the server
        if (!running.waitFor(60, TimeUnit.SECONDS)) {
            running.destroyForcibly();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        running = null;
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    private void await(String what, BooleanSupplier reached) throws InterruptedException {
        long start = System.nanoTime();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("Waited in vain for " + what + "; the log is " + log());
            }
            Thread.sleep(200); // between two looks
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Path log() {
        return home.resolve("standalone/log/server.log");
    }

    private Path marker(String state) {
        return home.resolve("standalone/deployments").resolve(EAR + "." + state);
    }
}
