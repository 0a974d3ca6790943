package org.turjuman.entities.internal.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of {@code known/}: cells parted by tabs, {@code #} begins a comment. */
public final class KnownTable {
    private KnownTable() {}

    /** The cells of every line that says something. */
    public static List<String[]> lines(String name) {
        String file = "/org/turjuman/entities/known/" + name + ".tsv";
        try (InputStream table = KnownTable.class.getResourceAsStream(file)) {
            if (table == null) {
                throw new IllegalStateException("The table " + file + " is missing from the entities module");
            }
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the table " + file, unreadable);
        }
    }
}
