package org.turjuman.entities.internal.linking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Folding;

/** The words that begin the names of bodies and places and are translated: حزب, مستشفى; the rest is spelled. */
final class NameHeads {
    private static final String FILE = "/org/turjuman/entities/linking/heads.txt";
    private static final Map<String, OfficePattern> HEADS = read();

    private NameHeads() {}

    /**
     * A name in two parts.
     *
     * @param rest what follows the head
     * @param said with {@code {n}} for the rest in Latin letters
     */
    record Headed(String rest, OfficePattern said) {
        /** The whole name with a spelling of the rest. */
        String named(String spelling, boolean french) {
            return (french ? said.french() : said.english()).replace("{n}", spelling);
        }
    }

    /** The parts of a name; null where it begins with no such word. */
    static @Nullable Headed of(String name) {
        int space = name.indexOf(' ');
        OfficePattern said = space < 0 ? null : HEADS.get(Folding.key(name.substring(0, space)));
        return said == null ? null : new Headed(name.substring(space + 1).strip(), said);
    }

    private static Map<String, OfficePattern> read() {
        Map<String, OfficePattern> heads = new HashMap<>();
        try (InputStream file = Objects.requireNonNull(NameHeads.class.getResourceAsStream(FILE), FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line, heads));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + FILE, unreadable);
        }
        return Map.copyOf(heads);
    }

    private static void add(String line, Map<String, OfficePattern> heads) {
        int equals = line.indexOf('=');
        int bar = line.indexOf('|');
        OfficePattern said = new OfficePattern(
                line.substring(equals + 1, bar).strip(), line.substring(bar + 1).strip());
        for (String head : List.of(line.substring(0, equals).split("،"))) {
            heads.put(Folding.key(head), said);
        }
    }
}
