package org.turjuman.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The server's process. */
final class Server {
    /** A server that failed says so at once: this is only for one that hangs, and a busy machine may need ten minutes. */
    private static final Duration LONGEST_START = Duration.ofMinutes(20);

    /** How a process ends that was asked to: by itself, by Ctrl-C (128 + 2), by TERM (128 + 15). */
    private static final List<Integer> ORDERLY = List.of(0, 130, 143);

    private final Process process;
    private final ServerBase base;
    private final URI page;

    private Server(Process process, ServerBase base, URI page) {
        this.process = process;
        this.base = base;
        this.page = page;
    }

    /** Starts it, with its output on ours; whatever ends this JVM ends the server too. */
    static Server start(List<String> command, ServerBase base, URI page) throws IOException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        Server server = new Server(process, base, page);
        Runtime.getRuntime().addShutdownHook(new Thread(server::end, "end the server"));
        return server;
    }

    long process() {
        return process.pid();
    }

    void awaitReady() throws IOException, InterruptedException, CannotStart {
        Progress progress = new Progress(LONGEST_START);
        while (!(base.isDeployed() && answers())) {
            Optional<String> failure = base.failure();
            if (failure.isPresent()) {
                throw new CannotStart(
                        "the desk could not be deployed: " + failure.get() + " (all of it is in " + base.log() + ")");
            }
            if (!process.isAlive()) {
                throw new CannotStart("the server ended with " + process.exitValue() + "; the reason is above and in "
                        + base.log() + ".");
            }
            if (progress.isOver(System.nanoTime())) {
                throw new CannotStart(page + " did not answer within " + LONGEST_START.toMinutes()
                        + " minutes: the machine may be too busy. What the server did is in " + base.log()
                        + "; errors below come from stopping it. Nothing is lost: start it again.");
            }
            progress.news(System.nanoTime()).ifPresent(System.out::println);
            process.waitFor(300, TimeUnit.MILLISECONDS);
        }
    }

    /** Waits for its end; true if somebody asked for it. */
    boolean awaitEnd() throws InterruptedException {
        return ORDERLY.contains(process.waitFor());
    }

    void end() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false; // not up yet
        }
    }
}
