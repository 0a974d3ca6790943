package org.turjuman.benchmarks.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.turjuman.launcher.Start;
import org.turjuman.platform.api.DemoDesk;

/** A desk as the run command starts it: the launcher in a process of its own, the server as its child. */
public final class DeskProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    /** The last line of what the launcher prints when the desk is ready. */
    private static final String READY = "Ctrl-C ends it.";

    private final DeskPlace place;
    private final Process launcher;

    private DeskProcess(DeskPlace place, Process launcher) {
        this.place = place;
        this.launcher = launcher;
    }

    /** Starts the launcher and does not wait. */
    public static DeskProcess launch(DeskPlace place) throws IOException {
        Files.createDirectories(place.output().toAbsolutePath().getParent());
        // env: a process that a script starts in the background would ignore Ctrl-C
        ProcessBuilder builder = new ProcessBuilder(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jarOf(Start.class) + java.io.File.pathSeparator + jarOf(DemoDesk.class),
                Start.class.getName(),
                place.home().toString(),
                place.ear().toString(),
                place.data().toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("TURJUMAN_"));
        builder.environment().put("TURJUMAN_PORT", Integer.toString(place.port()));
        builder.environment().putAll(place.settings());
        builder.redirectErrorStream(true).redirectOutput(place.output().toFile());
        DeskProcess desk = new DeskProcess(place, builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "end the desk"));
        return desk;
    }

    /** Starts it and waits until it is ready. */
    public static DeskProcess start(DeskPlace place) throws IOException, InterruptedException {
        DeskProcess desk = launch(place);
        desk.awaitReady();
        return desk;
    }

    private void awaitReady() throws InterruptedException {
        long start = System.nanoTime();
        while (!output().contains(READY)) {
            if (!launcher.isAlive() || System.nanoTime() - start > LONGEST_START.toNanos()) {
                close();
                throw new IllegalStateException("The desk did not start: " + output());
            }
            launcher.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    public DeskPlace place() {
        return place;
    }

    /** All that launcher and server have said so far. */
    public String output() {
        try {
            return Files.readString(place.output());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's process. */
    public ProcessHandle server() {
        try {
            String pid = Files.readString(place.data().resolve("turjuman.lock")).strip();
            return ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow(() -> new IllegalStateException("No server: process " + pid + " is gone."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher's process. */
    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    /** Ends the server as a power cut would ({@code kill -9}), and waits for the launcher to notice. */
    public void kill() throws InterruptedException, TimeoutException {
        server().destroyForcibly();
        awaitEnd();
    }

    /** What Ctrl-C does to the launcher. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(launcher.pid()))
                .start()
                .waitFor();
    }

    /**
     * Waits for the launcher's end.
     *
     * @return its exit code
     */
    public int awaitEnd() throws InterruptedException, TimeoutException {
        if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
            throw new TimeoutException("The launcher still runs: " + output());
        }
        return launcher.exitValue();
    }

    /** Ends launcher and server in order, if they still run. */
    @Override
    public void close() {
        List<ProcessHandle> all = launcher.descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(40, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static String jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
