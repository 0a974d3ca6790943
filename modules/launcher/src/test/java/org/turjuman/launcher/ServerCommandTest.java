package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerCommandTest {
    @Test
    void listensOnLoopbackOnly() {
        assertThat(words(true)).contains("-Djboss.bind.address=127.0.0.1", "-Djboss.bind.address.management=127.0.0.1");
    }

    @Test
    void keepsDataOutsideTheBuildAndEverythingElseInside() {
        assertThat(words(true))
                .contains(
                        "-Djboss.server.data.dir=/srv/data",
                        "-Djboss.server.base.dir=/project/target/run-8085",
                        "-Djboss.server.content.dir=/project/target/run-8085/content");
    }

    @Test
    void usesTheChosenPort() {
        assertThat(words(true)).contains("-Djboss.http.port=8085");
    }

    /** Two desks of one machine never want the same one. */
    @Test
    void takesAnyPortForItsManagement() {
        assertThat(words(true)).contains("-Djboss.management.http.port=0");
    }

    @Test
    void asksForDemoPeopleAndTheirTokenOnlyInADemo() {
        assertThat(words(true)).contains("-Dturjuman.demo=true", "-Dturjuman.demo.token.file=/srv/data/demo-token");
        assertThat(words(false)).contains("-Dturjuman.demo=false").noneMatch(word -> word.contains("token"));
    }

    private static List<String> words(boolean demo) {
        Settings settings = new Settings(
                Path.of("/project/target/wildfly"),
                Path.of("/project/turjuman.ear"),
                Path.of("/srv/data"),
                8085,
                "768m",
                demo,
                "http://localhost:8085");
        return new ServerCommand(settings, new ServerBase(settings.base())).words();
    }
}
