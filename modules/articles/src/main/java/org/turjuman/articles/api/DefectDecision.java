package org.turjuman.articles.api;

import java.util.Map;
import java.util.TreeMap;
import org.turjuman.language.api.Language;

/**
 * What a person decides about a defect.
 *
 * @param choice what is done about it
 * @param remark what colleagues should know: of a correction the words that were meant, of a question what the author is
 *     asked, otherwise why; at most {@link Defects#REMARK_LIMIT} UTF-16 units, empty for nothing
 * @param notes what readers are told, by the language they read; for {@link DefectChoice#NOTE} at least one, each at most
 *     {@link Defects#NOTE_LIMIT} units; otherwise none
 */
public record DefectDecision(DefectChoice choice, String remark, Map<Language, String> notes) {
    /** Keeps the notes unchangeable, in the order of their languages. */
    public DefectDecision {
        Map<Language, String> ordered = new TreeMap<>((one, other) -> one.tag().compareTo(other.tag()));
        ordered.putAll(notes);
        notes = java.util.Collections.unmodifiableMap(ordered);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public DefectChoice getChoice() {
        return choice;
    }

    public String getRemark() {
        return remark;
    }

    public Map<Language, String> getNotes() {
        return notes;
    }
}
