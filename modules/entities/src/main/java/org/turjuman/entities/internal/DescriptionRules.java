package org.turjuman.entities.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskProblem.Kind;

/** What a record must be to be kept. */
final class DescriptionRules {
    private DescriptionRules() {}

    /** The same description without needless white space, if it may be kept. */
    static EntityDescription kept(EntityDescription said) {
        if (said.forms().isEmpty()) {
            throw wrong("entity.no-form", "/forms");
        }
        if (said.forms().size() > Names.FORMS_LIMIT) {
            throw wrong("entity.too-many-forms", "/forms", Names.FORMS_LIMIT);
        }
        List<NameForm> forms = new ArrayList<>();
        Set<NameForm> seen = new HashSet<>();
        Set<Language> preferred = new HashSet<>();
        for (int i = 0; i < said.forms().size(); i++) {
            NameForm form = tidy(said.forms().get(i), "/forms/" + i);
            if (!seen.add(new NameForm(form.language(), form.text(), form.status(), ""))
                    || seen.stream().anyMatch(other -> isTwin(other, form))) {
                throw wrong("entity.form-twice", "/forms/" + i + "/text", form.text());
            }
            if (form.isPreferred() && !preferred.add(form.language())) {
                throw wrong(
                        "entity.two-preferred",
                        "/forms/" + i + "/status",
                        form.language().tag());
            }
            forms.add(form);
        }
        return new EntityDescription(said.type(), forms, text(said.note(), Names.NOTE_LIMIT, "/note", true));
    }

    private static boolean isTwin(NameForm one, NameForm other) {
        return one.language().equals(other.language())
                && one.text().equals(other.text())
                && one.status() != other.status();
    }

    private static NameForm tidy(NameForm form, String pointer) {
        String text = text(form.text(), Names.FORM_LIMIT, pointer + "/text", false);
        if (Folding.key(text).isEmpty()) {
            throw wrong("entity.form-empty", pointer + "/text");
        }
        String note = text(form.note(), Names.FORM_NOTE_LIMIT, pointer + "/note", false);
        if (form.language().tag().length() > 35) {
            throw wrong("entity.language-unknown", pointer + "/language", form.language());
        }
        return new NameForm(form.language(), text, form.status(), note);
    }

    /** Refuses what no database keeps faithfully (NUL, half a surrogate pair) and what is too long. */
    static String text(String said, int limit, String pointer, boolean lines) {
        String text = lines ? said.replace("\r\n", "\n").strip() : said.strip().replaceAll("\\s+", " ");
        if (text.length() > limit) {
            throw wrong("entity.too-long", pointer, text.length(), limit);
        }
        boolean storable = text.codePoints()
                .allMatch(c -> c != 0 && Character.getType(c) != Character.SURROGATE && (c == '\n' || !isControl(c)));
        if (!storable) {
            throw wrong("entity.not-storable", pointer);
        }
        return text;
    }

    private static boolean isControl(int codePoint) {
        return Character.getType(codePoint) == Character.CONTROL;
    }

    private static EntityProblem wrong(String key, String pointer, Object... arguments) {
        return new EntityProblem(Kind.INVALID, key, pointer, arguments);
    }
}
