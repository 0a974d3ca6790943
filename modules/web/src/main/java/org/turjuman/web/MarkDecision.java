package org.turjuman.web;

import java.util.List;
import java.util.Map.Entry;

/**
 * What was decided about a mark of a source, for pages.
 *
 * @param state open, accepted, rejected, corrected; of a defect follow, correct, note, ask or no-defect
 * @param words what stands, in the reader's language, with who decided and when; empty while it is open
 * @param remark what colleagues were told, of a correction the words that were meant
 * @param notes what readers are told: the tag of a language and the words in it
 * @param answerable whether the author was asked, so that an answer can be written down
 */
public record MarkDecision(
        String state, String words, String remark, List<Entry<String, String>> notes, boolean answerable) {
    /** Nobody has decided. */
    static final MarkDecision OPEN = new MarkDecision("open", "", "", List.of(), false);

    /** Keeps the notes unchangeable. */
    public MarkDecision {
        notes = List.copyOf(notes);
    }

    /** Whether somebody said that there is nothing of the kind. */
    boolean isDismissed() {
        return state.equals("rejected") || state.equals("no-defect");
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public String getState() {
        return state;
    }

    public String getWords() {
        return words;
    }

    public String getRemark() {
        return remark;
    }

    public List<Entry<String, String>> getNotes() {
        return notes;
    }

    public boolean isAnswerable() {
        return answerable;
    }

    public boolean isOpen() {
        return state.equals("open");
    }
}
