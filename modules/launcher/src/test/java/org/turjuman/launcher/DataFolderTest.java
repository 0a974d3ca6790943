package org.turjuman.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path place;

    @Test
    void isMadeWhenMissingAndRemembersTheProcess() throws Exception {
        Path folder = place.resolve("new/data");
        try (DataFolder data = DataFolder.hold(folder)) {
            data.note(4711);
            assertThat(folder.resolve("turjuman.lock")).content().isEqualTo("4711\n");
        }
    }

    @Test
    void isHeldByOneRunAtATime() throws Exception {
        try (DataFolder first = DataFolder.hold(place)) {
            first.note(1);
            assertThatThrownBy(() -> DataFolder.hold(place))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("another Turjuman is using the data in " + place
                            + "; end it first, or give this one a folder of its own with TURJUMAN_DATA.");
        }
        DataFolder.hold(place).close(); // and is free again afterwards
    }

    @Test
    void isLeftToAServerThatOutlivedItsLauncher() throws Exception {
        Path database = Files.createFile(place.resolve("turjuman.mv.db"));
        try (FileChannel server = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = server.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> DataFolder.hold(place))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("another Turjuman is using the data in " + place);
        }
    }

    @Test
    void saysWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(place.resolve("a-file"));
        assertThatThrownBy(() -> DataFolder.hold(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("it may not write in " + file.resolve("data")
                        + "; give it a folder that it may, with TURJUMAN_DATA.");
    }
}
