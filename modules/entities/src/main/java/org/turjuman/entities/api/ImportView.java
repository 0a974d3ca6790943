package org.turjuman.entities.api;

import java.time.Instant;
import java.util.List;

/**
 * A file of records and what would become of it now.
 *
 * @param id which
 * @param format how it is written
 * @param fileName how it was called
 * @param at when it came
 * @param byName who brought it
 * @param lines what becomes of each record, in the order of the file
 * @param unread the words of the file that the desk does not read, each once, in the order of the alphabet; empty if it
 *     reads all of them
 * @param plan differs whenever something else would become of it; to be given back when it is confirmed
 */
public record ImportView(
        ImportId id,
        NameFormat format,
        String fileName,
        Instant at,
        String byName,
        List<ImportLine> lines,
        List<String> unread,
        String plan) {
    /** Keeps the lists unchangeable. */
    public ImportView {
        lines = List.copyOf(lines);
        unread = List.copyOf(unread);
    }

    /**
     * The same file once it is taken.
     *
     * @param taken the same lines, new records with their numbers
     */
    public ImportView taken(List<ImportLine> taken) {
        return new ImportView(id, format, fileName, at, byName, taken, unread, plan);
    }

    /**
     * How many records have an outcome.
     *
     * @param outcome which
     * @return from 0
     */
    public int count(ImportLine.Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public ImportId getId() {
        return id;
    }

    public String getFileName() {
        return fileName;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    public List<String> getUnread() {
        return unread;
    }

    public String getPlan() {
        return plan;
    }

    /** Whether it may be confirmed: nothing is refused, and something is new or changed. */
    public boolean isAcceptable() {
        return !isRefused() && count(ImportLine.Outcome.NEW) + count(ImportLine.Outcome.CHANGED) > 0;
    }

    /** Whether a record of the file is refused, and with it the whole file. */
    public boolean isRefused() {
        return count(ImportLine.Outcome.REFUSED) > 0;
    }
}
