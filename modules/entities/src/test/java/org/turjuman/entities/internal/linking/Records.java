package org.turjuman.entities.internal.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;

/** Records as tests write them: {@code person(1, "IL", "بيني غانتس", "~غانتس", "2020..2022 وزير الدفاع الإسرائيلي")}. */
final class Records {
    private Records() {}

    /** Forms, those that stand after the whole name only with ~, and roles with their years. */
    static EntityView person(long id, String country, String... said) {
        return record(id, EntityType.PERSON, country, said);
    }

    static EntityView place(long id, String country, String... said) {
        return record(id, EntityType.PLACE, country, said);
    }

    static EntityView body(long id, String country, String... said) {
        return record(id, EntityType.ORGANISATION, country, said);
    }

    private static EntityView record(long id, EntityType type, String country, String... said) {
        List<NameForm> forms = new ArrayList<>();
        List<HeldRole> roles = new ArrayList<>();
        for (String each : said) {
            int space = each.indexOf(' ');
            if (space > 0 && each.substring(0, space).contains("..")) {
                String[] years = each.substring(0, space).split("\\.\\.", -1);
                roles.add(new HeldRole(each.substring(space + 1), "", "", year(years[0]), year(years[1])));
            } else {
                forms.add(form(each, forms.isEmpty()));
            }
        }
        EntityFacts facts = new EntityFacts("", null, country.isEmpty() ? null : country, roles, null, "");
        EntityDescription description = new EntityDescription(type, forms, "", facts);
        return new EntityView(new EntityId(id), 0, description, Instant.EPOCH, new PersonId(1), "");
    }

    private static String year(String text) {
        return text.isEmpty() ? null : text;
    }

    private static NameForm form(String text, boolean first) {
        FormStatus status = first ? FormStatus.PREFERRED : FormStatus.ADMITTED;
        FormUse use = text.startsWith("~") ? FormUse.LATER : FormUse.ALWAYS;
        return new NameForm(Language.ARABIC, text.replace("~", ""), status, "", "", use);
    }
}
