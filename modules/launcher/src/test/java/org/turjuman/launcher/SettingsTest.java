package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path project;

    @BeforeEach
    void build() throws IOException {
        Files.createDirectories(project.resolve("server"));
        Files.createFile(project.resolve("server/jboss-modules.jar"));
        Files.createFile(project.resolve("turjuman.ear"));
    }

    @Test
    void takesTheProjectsDataFolderAndPort8080WithDemoPeople() throws CannotStart {
        Settings settings = read(Map.of());
        assertThat(settings.data()).isEqualTo(project.resolve("data"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.tokenFile()).isEqualTo(project.resolve("data/demo-token"));
    }

    @Test
    void listensToTheVariables() throws CannotStart {
        Settings settings = read(Map.of(
                "TURJUMAN_DATA", "/srv/desk",
                "TURJUMAN_PORT", "8099",
                "TURJUMAN_DEMO", "false",
                "TURJUMAN_MEMORY", "2g"));
        assertThat(settings.data()).isEqualTo(Path.of("/srv/desk").toAbsolutePath());
        assertThat(settings.port()).isEqualTo(8099);
        assertThat(settings.demo()).isFalse();
        assertThat(settings.memory()).isEqualTo("2g");
        assertThat(settings.address()).isEqualTo("http://localhost:8099");
    }

    @Test
    void aVariableSetToNothingIsNotSet() throws CannotStart {
        Settings settings = read(Map.of("TURJUMAN_PORT", "", "TURJUMAN_ADDRESS", " ", "TURJUMAN_DATA", ""));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address()).isEqualTo("http://localhost:8080");
        assertThat(settings.data()).isEqualTo(project.resolve("data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-8080"})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> read(Map.of("TURJUMAN_PORT", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessage("TURJUMAN_PORT is \"" + port + "\", but a port is a number from 1 to 65535.");
    }

    @Test
    void refusesAnOldJava() {
        assertThatThrownBy(() -> Settings.read(arguments(), Map.of(), 11))
                .isInstanceOf(CannotStart.class)
                .hasMessage("it needs JDK 17 or later, and this is Java 11; point JAVA_HOME to a newer one.");
    }

    @Test
    void refusesAProjectThatIsNotBuilt() throws IOException {
        Files.delete(project.resolve("turjuman.ear"));
        assertThatThrownBy(() -> read(Map.of())).isInstanceOf(CannotStart.class).hasMessageContaining("not built");
    }

    private Settings read(Map<String, String> variables) throws CannotStart {
        return Settings.read(arguments(), variables, 17);
    }

    private String[] arguments() {
        return new String[] {
            project.resolve("server").toString(),
            project.resolve("turjuman.ear").toString(),
            project.resolve("data").toString()
        };
    }
}
