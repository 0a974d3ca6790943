package org.turjuman.web;

import java.util.List;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.language.api.Language;

/**
 * A record of the name authority in short, as it stands beside a name of a source.
 *
 * @param id which
 * @param type what it is
 * @param shown what to call it in the reader's language
 * @param forms what the desk writes in Arabic, English and French, those languages left out that have no approved form
 * @param line who or what it is, role and gender included; empty where nobody wrote it
 * @param contested what is contested about the name; empty where nothing is
 * @param note for translators; empty for none
 */
public record RecordCard(
        EntityId id, EntityType type, Form shown, List<Form> forms, String line, String contested, String note) {
    /** Keeps the forms unchangeable. */
    public RecordCard {
        forms = List.copyOf(forms);
    }

    /**
     * An approved name.
     *
     * @param language in which language
     * @param languageName how that is called in the reader's language
     * @param text the name
     */
    public record Form(Language language, String languageName, String text) {
        // getters: the expressions of Faces 4.0 know no record accessors
        public Language getLanguage() {
            return language;
        }

        public String getLanguageName() {
            return languageName;
        }

        public String getText() {
            return text;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public EntityId getId() {
        return id;
    }

    public EntityType getType() {
        return type;
    }

    public Form getShown() {
        return shown;
    }

    public List<Form> getForms() {
        return forms;
    }

    public String getLine() {
        return line;
    }

    public String getContested() {
        return contested;
    }

    public String getNote() {
        return note;
    }
}
