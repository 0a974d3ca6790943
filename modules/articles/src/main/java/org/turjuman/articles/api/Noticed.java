package org.turjuman.articles.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.TextDefect;

/**
 * Something that looks wrong in a text on its way in.
 *
 * @param defect what and where, in offsets of the decoded text
 * @param found the words there
 * @param fix the clean-up that a person may accept; null where only a person can know what was meant
 * @param accepted whether the draft accepts it
 */
public record Noticed(
        TextDefect defect, String found, @Nullable Edit fix, boolean accepted) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public TextDefect getDefect() {
        return defect;
    }

    public String getFound() {
        return found;
    }

    public @Nullable Edit getFix() {
        return fix;
    }

    public boolean isAccepted() {
        return accepted;
    }

    /** What is wrong, in the reader's language. */
    public String message(Locale reader) {
        return defect.message(reader);
    }
}
