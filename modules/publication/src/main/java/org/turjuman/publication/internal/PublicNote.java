package org.turjuman.publication.internal;

import org.jspecify.annotations.Nullable;
import org.turjuman.publication.api.EditionProblem;
import org.turjuman.publication.api.Editions;

/** What an editor tells readers about a correction or a withdrawal. */
final class PublicNote {
    private PublicNote() {}

    /**
     * The note as it is kept.
     *
     * @param field where it was typed
     * @param typed what was typed; null for nothing
     * @return without the white space around it
     * @throws EditionProblem if it is missing, too long, or holds what no database keeps
     */
    static String of(String field, @Nullable String typed) {
        String note = typed == null ? "" : typed.strip();
        if (note.isEmpty()) {
            throw EditionProblem.of(field, field + ".missing");
        }
        if (note.length() > Editions.NOTE_LIMIT) {
            throw EditionProblem.of(field, "note.too-long", note.length(), Editions.NOTE_LIMIT);
        }
        if (note.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw EditionProblem.of(field, "note.unstorable");
        }
        return note;
    }
}
