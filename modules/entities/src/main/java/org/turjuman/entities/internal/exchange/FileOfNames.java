package org.turjuman.entities.internal.exchange;

import java.util.List;

/**
 * What a file says.
 *
 * @param records in its order
 * @param unread words with which its records say what the desk has no place for, each once, in the order of the alphabet
 */
public record FileOfNames(List<FileRecord> records, List<String> unread) {
    /** Keeps the lists unchangeable. */
    public FileOfNames {
        records = List.copyOf(records);
        unread = List.copyOf(unread);
    }
}
