package org.turjuman.checks.internal.attributions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.turjuman.checks.api.Severity;
import org.turjuman.language.api.CueStrength;

/** Which changes of strength matter, and why; {@code strengths.txt} is the table. */
final class StrengthChanges {
    /**
     * A change that matters.
     *
     * @param severity how much
     * @param why the end of a key of the findings
     */
    record Change(Severity severity, String why) {}

    private record Pair(CueStrength source, CueStrength target) {}

    private static final Map<Pair, Change> TABLE = new HashMap<>();

    static {
        for (String line : lines()) {
            String[] words = line.split(" ");
            TABLE.put(
                    new Pair(CueStrength.valueOf(words[0]), CueStrength.valueOf(words[1])),
                    new Change(Severity.valueOf(words[2].toUpperCase(Locale.ROOT)), words[3]));
        }
    }

    private StrengthChanges() {}

    /** What a change means; empty where it does not matter. */
    static Optional<Change> between(CueStrength source, CueStrength target) {
        return Optional.ofNullable(TABLE.get(new Pair(source, target)));
    }

    private static List<String> lines() {
        try (InputStream table = StrengthChanges.class.getResourceAsStream("/org/turjuman/checks/strengths.txt")) {
            if (table == null) {
                throw new IllegalStateException("strengths.txt is missing from the checks module");
            }
            return new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read strengths.txt", e);
        }
    }
}
