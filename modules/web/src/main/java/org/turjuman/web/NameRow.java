package org.turjuman.web;

import java.io.Serializable;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/** A line of the form of a record: one way to write the name. */
public class NameRow implements Serializable {
    private static final long serialVersionUID = 1L;
    private String language;
    private String text;
    private FormStatus status;
    private String note;
    private String style = "";
    private FormUse use = FormUse.ALWAYS;

    NameRow(String language, String text, FormStatus status, String note) {
        this.language = language;
        this.text = text;
        this.status = status;
        this.note = note;
    }

    NameRow(NameForm form) {
        this(form.language().tag(), form.text(), form.status(), form.note());
        style = form.style();
        use = form.use();
    }

    NameForm said() {
        return new NameForm(Language.of(language), text, status, note, style, use);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public FormStatus getStatus() {
        return status;
    }

    public void setStatus(FormStatus status) {
        this.status = status;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getStyle() {
        return style;
    }

    public void setStyle(String style) {
        this.style = style;
    }

    public FormUse getUse() {
        return use;
    }

    public void setUse(FormUse use) {
        this.use = use;
    }
}
