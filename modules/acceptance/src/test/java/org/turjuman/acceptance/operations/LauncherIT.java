package org.turjuman.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.turjuman.benchmarks.desk.Colleague;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.DeskProcess;
import org.turjuman.platform.api.DemoDesk;

/** What the run command promises: one desk, looked at, ended by Ctrl-C, started again. */
@TestInstance(Lifecycle.PER_CLASS)
class LauncherIT {
    @TempDir
    static Path folder;

    private DeskProcess desk;
    private String token;

    @BeforeAll
    void start() throws Exception {
        desk = DeskProcess.start(DeskPlace.in(folder).quick());
        token = Files.readString(tokenFile());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void saysWhereItIsAndWhoMaySignIn() {
        assertThat(desk.output())
                .contains(
                        desk.place().address() + "/",
                        DemoDesk.PASSWORD,
                        tokenFile().toString(),
                        "Ctrl-C ends it.");
        DemoDesk.PEOPLE.forEach(person -> assertThat(desk.output()).contains(person.signIn()));
    }

    @Test
    void listensOnThisMachineOnly() throws Exception {
        assertThat(Listening.of(desk.server()))
                .contains("127.0.0.1:" + desk.place().port())
                .allMatch(address -> address.startsWith("127.0.0.1:"));
    }

    @Test
    void keepsTheTokenForItsOwner() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile())))
                .isEqualTo("rw-------");
        assertThat(token).startsWith("tjm_");
    }

    @Test
    void saysInOneSentenceThatItsPortIsBusy() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            DeskPlace here = place("busy", folder.resolve("busy/data"), other.getLocalPort());
            assertThat(refusal(here))
                    .isEqualTo("Turjuman cannot start: port " + other.getLocalPort()
                            + " is in use (by another Turjuman?); end what uses it, or choose another with"
                            + " TURJUMAN_PORT=8080.");
        }
    }

    @Test
    void saysInOneSentenceThatItMayNotWrite() throws Exception {
        Path inTheWay = Files.createFile(folder.resolve("file")); // refuses the superuser too
        DeskPlace here = place("unwritable", inTheWay.resolve("data"), DeskPlace.freePort());
        assertThat(refusal(here))
                .isEqualTo("Turjuman cannot start: it may not write in " + inTheWay.resolve("data")
                        + "; give it a folder that it may, with TURJUMAN_DATA.");
    }

    @Test
    void saysInOneSentenceThatItsDataAreInUse() throws Exception {
        DeskPlace here = place("second", desk.place().data(), DeskPlace.freePort());
        assertThat(refusal(here))
                .isEqualTo("Turjuman cannot start: another Turjuman is using the data in "
                        + desk.place().data()
                        + "; end it first, or give this one a folder of its own with TURJUMAN_DATA.");
    }

    @Test
    void keepsEverythingAndMakesTheDemoOnce() throws Exception {
        Colleague editor = Colleague.signedIn(desk.place().address(), "yasmine");
        editor.post(
                "/api/v1/articles",
                Colleague.object().put("text", "وصل الوزير مساء اليوم.").toString());
        List<JsonNode> before = seen();
        endByCtrlC();
        desk = DeskProcess.start(desk.place());
        assertThat(seen()).isEqualTo(before);
        assertThat(Files.readString(tokenFile())).isEqualTo(token);
    }

    private void endByCtrlC() throws Exception {
        ProcessHandle server = desk.server();
        desk.interrupt();
        assertThat(desk.awaitEnd()).isEqualTo(128 + 2); // ended by SIGINT
        assertThat(server.isAlive()).isFalse();
    }

    /** People, articles and translations as the administrator sees them. */
    private List<JsonNode> seen() throws IOException, InterruptedException {
        Colleague administrator = Colleague.signedIn(desk.place().address(), DemoDesk.ADMINISTRATOR);
        JsonNode people = administrator.read("/api/v1/people").get("items");
        JsonNode articles = administrator.read("/api/v1/articles").get("items");
        JsonNode translations = administrator.read("/api/v1/queue").get("items");
        assertThat(people).hasSize(DemoDesk.PEOPLE.size());
        assertThat(articles).hasSize(2);
        List<String> wanted = new ArrayList<>();
        translations.forEach(
                line -> wanted.add(line.get("translation").get("language").asText()));
        assertThat(wanted).containsExactlyInAnyOrder("en", "fr");
        return List.of(people, articles, translations);
    }

    private Path tokenFile() {
        return folder.resolve("data/demo-token");
    }

    private static DeskPlace place(String name, Path data, int port) throws IOException {
        DeskPlace any = DeskPlace.in(folder.resolve(name));
        return new DeskPlace(any.home(), any.ear(), data, any.output(), port, any.settings())
                .with("TURJUMAN_DATA", data.toString());
    }

    /** All that a launcher says that does not start, without empty lines. */
    private static String refusal(DeskPlace place) throws Exception {
        try (DeskProcess refused = DeskProcess.launch(place)) {
            assertThat(refused.awaitEnd()).isEqualTo(1);
            return refused.output().strip();
        }
    }
}
