package org.turjuman.acceptance.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's modules as they lie in the folder, built or not. */
final class Project {
    /** The order in which a text travels: each uses only what stands before it. */
    static final List<String> ORDER =
            List.of("language", "platform", "articles", "entities", "checks", "workflow", "annotations", "publication");

    /** For machines and for people: they use every module's front doors, and nothing uses them. */
    static final List<String> FACES = List.of("rest", "web");

    private static final Path ROOT = Path.of(System.getProperty("turjuman.root", "../.."));

    private Project() {}

    static List<String> ordered() {
        return Stream.concat(ORDER.stream(), FACES.stream()).toList();
    }

    /** The classes of every module but the tests' own, without their tests. */
    static JavaClasses classes() {
        try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
            return new ClassFileImporter()
                    .importPaths(modules.map(module -> module.resolve("target/classes"))
                            .filter(Files::isDirectory)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files under {@code src/main} of every module, in the order of their paths. */
    static List<Path> sources(String ending) {
        try (Stream<Path> modules = Files.list(ROOT.resolve("modules"))) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(folder -> files(folder, ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path file(String name) {
        return ROOT.resolve(name);
    }

    /** The module that a file lies in. */
    static String moduleOf(Path file) {
        return ROOT.resolve("modules").relativize(file).getName(0).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file); // UTF-8, and an error where it is not
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " as UTF-8", e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
