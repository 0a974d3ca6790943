package org.turjuman.launcher;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Starts the configured server with the desk in the foreground; ends it when this process is ended. */
public final class Start {
    private Start() {}

    /**
     * Runs until the server ends.
     *
     * @param arguments the configured WildFly, the EAR, and the data folder to use unless {@code TURJUMAN_DATA} names one
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            Settings settings =
                    Settings.read(arguments, System.getenv(), Runtime.version().feature());
            run(settings);
        } catch (CannotStart e) {
            System.err.println(System.lineSeparator() + "Turjuman cannot start: " + e.getMessage());
            System.exit(1); // not thrown: Maven would bury the sentence under its own
        }
    }

    private static void run(Settings settings) throws IOException, InterruptedException, CannotStart {
        long start = System.nanoTime();
        Ports.demandFree(settings.port());
        try (DataFolder data = DataFolder.hold(settings.data())) {
            ServerBase base = ServerBase.fresh(settings);
            ServerCommand command = new ServerCommand(settings, base);
            URI signIn = URI.create("http://127.0.0.1:" + settings.port() + "/sign-in");
            Server server = Server.start(command.words(), base, signIn);
            data.note(server.process());
            server.awaitReady();
            System.out.print(Welcome.text(settings, Duration.ofNanos(System.nanoTime() - start)));
            if (!server.awaitEnd()) {
                throw new CannotStart("the server stopped by itself; the reason is above and in " + base.log() + ".");
            }
        }
    }
}
