package org.turjuman.entities.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;

/**
 * What a person is or was.
 *
 * @param arabic such as وزير الدفاع الإسرائيلي; empty where nobody wrote it
 * @param english such as Israeli defence minister; empty where nobody wrote it
 * @param french such as ministre israélien de la Défense; empty where nobody wrote it
 * @param from an EDTF year, month or day; null where it is not known or the role is a calling
 * @param until the same; null where it is not known or the role is still held
 */
public record HeldRole(
        String arabic,
        String english,
        String french,
        @Nullable String from,
        @Nullable String until) implements Serializable {
    /** In a language; empty where it is not written in that one. */
    public String in(Language language) {
        if (language.isA(Language.ARABIC)) {
            return arabic;
        }
        if (language.isA(Language.FRENCH)) {
            return french;
        }
        return language.isA(Language.ENGLISH) ? english : "";
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public String getArabic() {
        return arabic;
    }

    public String getEnglish() {
        return english;
    }

    public String getFrench() {
        return french;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public @Nullable String getUntil() {
        return until;
    }
}
