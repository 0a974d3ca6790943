package org.turjuman.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder with the desk's data, held by this run until it is closed.
 *
 * <p>Two locks guard it: a file of ours, for as long as the launcher lives, and H2's own on the database, which also
 * shows a server that outlived its launcher.
 */
final class DataFolder implements AutoCloseable {
    private final FileChannel held;

    private DataFolder(FileChannel held) {
        this.held = held;
    }

    static DataFolder hold(Path folder) throws CannotStart {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder);
        }
        Path file = folder.resolve("turjuman.lock");
        if (isLocked(folder.resolve("turjuman.mv.db"))) {
            throw inUse(folder);
        }
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(folder);
        }
        try {
            if (channel.tryLock() != null) {
                return new DataFolder(channel);
            }
            channel.close();
        } catch (IOException | OverlappingFileLockException e) {
            // somebody holds it
        }
        throw inUse(folder);
    }

    private static boolean isLocked(Path database) throws CannotStart {
        if (!Files.exists(database)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw unwritable(database);
        }
    }

    private static CannotStart unwritable(Path place) {
        return new CannotStart("it may not write in " + place + "; give it a folder that it may, with TURJUMAN_DATA.");
    }

    private static CannotStart inUse(Path folder) {
        return new CannotStart("another Turjuman is using the data in " + folder
                + "; end it first, or give this one a folder of its own with TURJUMAN_DATA.");
    }

    /** Keeps a note in the lock's file for a person who looks for the process. */
    void note(long process) throws IOException {
        held.truncate(0);
        held.write(StandardCharsets.US_ASCII.encode(process + "\n"), 0);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
