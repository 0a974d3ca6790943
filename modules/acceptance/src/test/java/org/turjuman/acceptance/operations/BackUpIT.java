package org.turjuman.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.DeskProcess;
import org.turjuman.benchmarks.restore.DeskContent;
import org.turjuman.benchmarks.restore.Guide;

/**
 * The commands of docs/deploying.md as they stand there, on H2. Those for PostgreSQL need its own programs, which no
 * Maven repository has: {@code mvn -Prestore} runs them.
 */
class BackUpIT {
    @TempDir
    Path folder;

    @Test
    void aRestoredDeskShowsWhatTheSavedOneDid() throws Exception {
        Guide guide = Guide.of(Path.of(System.getProperty("turjuman.root")), "H2=");
        assertThat(guide.commands()).hasSize(2);
        DeskPlace saved = DeskPlace.in(folder.resolve("saved")).quick();
        DeskPlace restored = DeskPlace.in(folder.resolve("restored")).quick();
        Map<String, String> places = Map.of(
                "/data/", saved.data() + "/",
                "/backup/", folder + "/",
                "/restored/", Files.createDirectories(restored.data()) + "/");
        List<JsonNode> before;
        try (DeskProcess desk = DeskProcess.start(saved)) {
            DeskContent.make(desk.place().address());
            before = DeskContent.seen(desk.place().address());
        }
        guide.run(0, saved.home(), places, Map.of());
        guide.run(1, saved.home(), places, Map.of());
        try (DeskProcess desk = DeskProcess.start(restored)) {
            assertThat(DeskContent.seen(desk.place().address())).isEqualTo(before);
        }
    }
}
