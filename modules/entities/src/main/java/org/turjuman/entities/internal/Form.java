package org.turjuman.entities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/** One way to write a name, with the key by which it is found in any spelling. */
@Embeddable
class Form {
    private String language;

    @Column(name = "form")
    private String text;

    @Column(name = "form_key")
    private String folded;

    @Column(name = "first_word")
    private String firstWord;

    @Column(name = "loose_key")
    private String loose;

    @Column(name = "key_version")
    private int keyVersion;

    @Enumerated(EnumType.STRING)
    private FormStatus status;

    private String note;
    private String style;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_use")
    private FormUse use;

    protected Form() {} // for Hibernate

    Form(NameForm form) {
        language = form.language().tag();
        text = form.text();
        FormKeys keys = FormKeys.of(text);
        folded = keys.folded();
        firstWord = keys.firstWord();
        loose = keys.loose();
        keyVersion = FormKeys.VERSION;
        status = form.status();
        note = form.note();
        style = form.style();
        use = form.use();
    }

    NameForm view() {
        return new NameForm(Language.of(language), text, status, note, style, use);
    }
}
