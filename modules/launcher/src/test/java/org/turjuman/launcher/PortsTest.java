package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void namesABusyPortAndTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, Ports.loopback())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Ports.demandFree(port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "port " + port + " is in use (by another Turjuman?); end what uses it, or choose another"
                                    + " with TURJUMAN_PORT=8080.");
        }
    }

    @Test
    void seesAProgramThatListensOnEveryAddress() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(Ports.isFree(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void letsAFreePortPass() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, Ports.loopback())) {
            port = other.getLocalPort();
        }
        assertThatCode(() -> Ports.demandFree(port)).doesNotThrowAnyException();
    }
}
