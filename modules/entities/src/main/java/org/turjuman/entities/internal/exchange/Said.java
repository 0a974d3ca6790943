package org.turjuman.entities.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/** A record while it is read; not safe to share. */
final class Said {
    @Nullable
    EntityId id; // null where the file does not say

    @Nullable
    Integer version; // the same

    boolean fresh;
    final EntityType type;
    final List<NameForm> forms = new ArrayList<>();
    final List<HeldRole> roles = new ArrayList<>();
    String line = "";

    @Nullable
    Gender gender; // null where it is not known

    @Nullable
    String country; // the same

    @Nullable
    String external; // the same

    String contested = "";
    String note = "";

    Said(EntityType type) {
        this.type = type;
    }

    EntityDescription description() {
        return new EntityDescription(
                type, forms, note, new EntityFacts(line, gender, country, roles, external, contested));
    }

    /** What a form is of which the file does not say it: preferred if it is the first of its language and style. */
    FormStatus likelyStatus(Language language, String style) {
        boolean taken = forms.stream()
                .anyMatch(form -> form.isPreferred()
                        && form.language().equals(language)
                        && form.style().equals(style));
        return taken ? FormStatus.ADMITTED : FormStatus.PREFERRED;
    }

    /** A word of a list, in any case; {@code part} is where it stands. */
    static <E extends Enum<E>> E word(Class<E> words, String said, String part) {
        try {
            return Enum.valueOf(words, said.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw FileText.wrong("names-file.word", part, said, part);
        }
    }

    static Language language(String tag, String part) {
        try {
            return Language.of(tag.strip());
        } catch (IllegalArgumentException e) {
            throw FileText.wrong("entity.language-unknown", part, tag);
        }
    }

    /** The number of a record. */
    static EntityId id(String said, String part) {
        int number = number(said, part);
        if (number == 0) {
            throw FileText.wrong("names-file.number", part, said, part);
        }
        return new EntityId(number);
    }

    static int number(String said, String part) {
        if (!said.strip().matches("[0-9]{1,9}")) {
            throw FileText.wrong("names-file.number", part, said, part);
        }
        return Integer.parseInt(said.strip());
    }
}
