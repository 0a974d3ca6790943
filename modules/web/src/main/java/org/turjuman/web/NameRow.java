package org.turjuman.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private @Nullable NameForm stored; // as it was read; null for a new line

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
        stored = form;
    }

    /**
     * A line for the form that this one takes the place of, which is admitted from now on. Whoever wants it gone empties that
     * line.
     *
     * @param all the lines of the record
     * @return empty unless a form that the desk writes was written anew here
     */
    Optional<NameRow> former(List<NameRow> all) {
        NameForm before = stored;
        if (before == null
                || !before.isWritten()
                || text.isBlank()
                || all.stream().anyMatch(row -> row.says(before))) {
            return Optional.empty();
        }
        stored = null;
        return Optional.of(new NameRow(new NameForm(
                before.language(), before.text(), FormStatus.ADMITTED, before.note(), before.style(), before.use())));
    }

    private boolean says(NameForm form) {
        return language.equals(form.language().tag()) && text.strip().equals(form.text());
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
