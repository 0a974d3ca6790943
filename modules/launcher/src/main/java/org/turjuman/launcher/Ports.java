package org.turjuman.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out which ports of this machine are free. */
final class Ports {
    private Ports() {}

    static void demandFree(int port) throws CannotStart {
        if (!isFree(port)) {
            throw new CannotStart(
                    "port " + port + " is in use (by another Turjuman?); end what uses it, or choose another"
                            + " with TURJUMAN_PORT=" + (port == 8080 ? 8090 : 8080) + ".");
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(loopback(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1}); // the address the server binds
    }
}
