package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerBaseTest {
    @TempDir
    Path target;

    private Settings settings;

    @BeforeEach
    void build() throws IOException {
        Path configuration = Files.createDirectories(target.resolve("wildfly/standalone/configuration"));
        Files.writeString(configuration.resolve("standalone.xml"), "<server/>");
        Path ear = Files.writeString(target.resolve("turjuman.ear"), "the desk");
        settings = new Settings(
                target.resolve("wildfly"), ear, target.resolve("data"), 8080, "1g", true, "http://localhost:8080");
    }

    @Test
    void holdsTheConfigurationAndTheDesk() throws IOException {
        ServerBase base = ServerBase.fresh(settings);
        assertThat(base.folder().resolve("configuration/standalone.xml")).hasContent("<server/>");
        assertThat(base.folder().resolve("deployments/turjuman.ear")).hasContent("the desk");
        assertThat(base.failure()).isEmpty();
        assertThat(base.isDeployed()).isFalse();
    }

    @Test
    void forgetsWhatAKilledRunLeft() throws IOException {
        ServerBase base = ServerBase.fresh(settings);
        Files.writeString(base.folder().resolve("deployments/turjuman.ear.failed"), "it was broken");
        Files.writeString(base.folder().resolve("configuration/standalone.xml"), "<half");
        assertThat(base.failure()).contains("it was broken");

        assertThat(ServerBase.fresh(settings).failure()).isEmpty();
        assertThat(base.folder().resolve("configuration/standalone.xml")).hasContent("<server/>");
    }
}
