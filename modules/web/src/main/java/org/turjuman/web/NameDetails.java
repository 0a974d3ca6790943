package org.turjuman.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name may mean. Names of a text that may mean the same share it, so that the page holds it once.
 *
 * @param number its place among the details of the text, from 0
 * @param record what it is taken to mean; null where nothing is likely enough
 * @param choices what it may mean, the likeliest first
 */
public record NameDetails(int number, @Nullable RecordCard record, List<Choice> choices) {
    /** Keeps the choices unchangeable. */
    public NameDetails {
        choices = List.copyOf(choices);
    }

    /**
     * A record that may be meant.
     *
     * @param number the key that links it, from 1
     * @param record which
     * @param reason what speaks for it, in the reader's language; empty where nothing does
     * @param linked whether it is the one that is taken to be meant
     */
    public record Choice(int number, RecordCard record, String reason, boolean linked) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public int getNumber() {
            return number;
        }

        public RecordCard getRecord() {
            return record;
        }

        public String getReason() {
            return reason;
        }

        public boolean isLinked() {
            return linked;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public @Nullable RecordCard getRecord() {
        return record;
    }

    public List<Choice> getChoices() {
        return choices;
    }
}
