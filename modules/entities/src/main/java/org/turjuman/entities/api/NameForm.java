package org.turjuman.entities.api;

import java.io.Serializable;
import org.turjuman.language.api.Language;

/**
 * One way to write a name.
 *
 * @param language the language in which it is written so
 * @param text the name, 1 to {@link Names#FORM_LIMIT} UTF-16 units, without white space around it
 * @param status how it stands in that language
 * @param note when or why, at most {@link Names#FORM_NOTE_LIMIT} units; empty if there is nothing to say
 * @param style the house style it belongs to, such as {@code IJMES}; empty for the one that the desk writes in
 * @param use when the form may be taken for the name in a text
 */
public record NameForm(Language language, String text, FormStatus status, String note, String style, FormUse use)
        implements Serializable {
    /** A form of the desk's own style that is the name wherever it stands. */
    public NameForm(Language language, String text, FormStatus status, String note) {
        this(language, text, status, note, "", FormUse.ALWAYS);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Language getLanguage() {
        return language;
    }

    public String getText() {
        return text;
    }

    public FormStatus getStatus() {
        return status;
    }

    public String getNote() {
        return note;
    }

    public String getStyle() {
        return style;
    }

    public FormUse getUse() {
        return use;
    }

    /** Whether the desk writes it where nobody asks for another style. */
    public boolean isWritten() {
        return status == FormStatus.PREFERRED && style.isEmpty();
    }

    public boolean isPreferred() {
        return status == FormStatus.PREFERRED;
    }

    public boolean isAvoided() {
        return status == FormStatus.AVOIDED;
    }
}
