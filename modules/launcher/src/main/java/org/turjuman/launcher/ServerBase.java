package org.turjuman.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the server needs while it runs: a fresh copy of its configuration, the desk to deploy, its log.
 *
 * <p>Made anew at each start, so that a run that was killed leaves nothing behind that could hurt the next.
 */
record ServerBase(Path folder) {
    private static final String EAR = "turjuman.ear";

    static ServerBase fresh(Settings settings) throws IOException {
        ServerBase base = new ServerBase(settings.base());
        delete(base.folder);
        copy(settings.home().resolve("standalone/configuration"), base.folder.resolve("configuration"));
        Path deployments = Files.createDirectories(base.folder.resolve("deployments"));
        Files.copy(settings.ear(), deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
        return base;
    }

    Path log() {
        return folder.resolve("log/server.log");
    }

    /** Whether the server has taken the whole desk; some of its pages answer a little earlier. */
    boolean isDeployed() {
        return Files.exists(folder.resolve("deployments").resolve(EAR + ".deployed"));
    }

    /** Why the desk could not be deployed, once the server has given up. */
    Optional<String> failure() throws IOException {
        Path marker = folder.resolve("deployments").resolve(EAR + ".failed");
        return Files.exists(marker) ? Optional.of(Failure.reason(Files.readString(marker))) : Optional.empty();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
