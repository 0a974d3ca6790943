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

    /** In each of these one form may be preferred. */
    private record Styled(Language language, String style) {
        String shown() {
            return style.isEmpty() ? language.tag() : language.tag() + ", " + style;
        }
    }

    /** A form is written once in a language and style, whatever its status. */
    private record Written(Styled styled, String text) {}

    /** The same description without needless white space, if it may be kept. */
    static EntityDescription kept(EntityDescription said) {
        if (said.forms().isEmpty()) {
            throw wrong("entity.no-form", "/forms");
        }
        if (said.forms().size() > Names.FORMS_LIMIT) {
            throw wrong("entity.too-many-forms", "/forms", Names.FORMS_LIMIT);
        }
        List<NameForm> forms = new ArrayList<>();
        Set<Written> seen = new HashSet<>();
        Set<Styled> preferred = new HashSet<>();
        for (int i = 0; i < said.forms().size(); i++) {
            NameForm form = tidy(said.forms().get(i), "/forms/" + i);
            Styled styled = new Styled(form.language(), form.style());
            if (!seen.add(new Written(styled, form.text()))) {
                throw wrong("entity.form-twice", "/forms/" + i + "/text", form.text());
            }
            if (form.isPreferred() && !preferred.add(styled)) {
                throw wrong("entity.two-preferred", "/forms/" + i + "/status", styled.shown());
            }
            forms.add(form);
        }
        return new EntityDescription(
                said.type(),
                forms,
                text(said.note(), Names.NOTE_LIMIT, "/note", true),
                FactsRules.kept(said.facts(), said.type()));
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
        String style = text(form.style(), Names.STYLE_LIMIT, pointer + "/style", false);
        return new NameForm(form.language(), text, form.status(), note, style, form.use());
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
