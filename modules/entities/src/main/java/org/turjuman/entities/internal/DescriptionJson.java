package org.turjuman.entities.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/**
 * How the history keeps a description: whole, so that it can be read without the rows of today. What is not known is left
 * out, which also reads what was written before the desk knew facts, styles and uses.
 */
final class DescriptionJson {
    /** Kept, because {@link Json} looks its provider up anew at each call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private DescriptionJson() {}

    static String write(EntityDescription description) {
        JsonArrayBuilder forms = JSON.createArrayBuilder();
        description.forms().forEach(form -> forms.add(write(form)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("type", description.type().name())
                .add("forms", forms)
                .add("note", description.note());
        write(description.facts(), json);
        return json.build().toString();
    }

    private static JsonObjectBuilder write(NameForm form) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("language", form.language().tag())
                .add("text", form.text())
                .add("status", form.status().name())
                .add("note", form.note());
        add(json, "style", form.style());
        if (form.use() != FormUse.ALWAYS) {
            json.add("use", form.use().name());
        }
        return json;
    }

    private static void write(EntityFacts facts, JsonObjectBuilder json) {
        Gender gender = facts.gender();
        add(json, "line", facts.line());
        add(json, "gender", gender == null ? null : gender.name());
        add(json, "country", facts.country());
        add(json, "external", facts.external());
        add(json, "contested", facts.contested());
        if (!facts.roles().isEmpty()) {
            JsonArrayBuilder roles = JSON.createArrayBuilder();
            facts.roles().forEach(role -> roles.add(write(role)));
            json.add("roles", roles);
        }
    }

    private static JsonObjectBuilder write(HeldRole role) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        add(json, "arabic", role.arabic());
        add(json, "english", role.english());
        add(json, "french", role.french());
        add(json, "from", role.from());
        add(json, "until", role.until());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.add(name, value);
        }
    }

    static EntityDescription read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            List<NameForm> forms = read.getJsonArray("forms").getValuesAs(JsonObject.class).stream()
                    .map(DescriptionJson::form)
                    .toList();
            return new EntityDescription(
                    EntityType.valueOf(read.getString("type")), forms, read.getString("note"), facts(read));
        }
    }

    private static NameForm form(JsonObject form) {
        return new NameForm(
                Language.of(form.getString("language")),
                form.getString("text"),
                FormStatus.valueOf(form.getString("status")),
                form.getString("note"),
                form.getString("style", ""),
                FormUse.valueOf(form.getString("use", FormUse.ALWAYS.name())));
    }

    private static EntityFacts facts(JsonObject read) {
        List<HeldRole> roles = !read.containsKey("roles")
                ? List.of()
                : read.getJsonArray("roles").getValuesAs(JsonObject.class).stream()
                        .map(DescriptionJson::role)
                        .toList();
        String gender = orNull(read, "gender");
        return new EntityFacts(
                read.getString("line", ""),
                gender == null ? null : Gender.valueOf(gender),
                orNull(read, "country"),
                roles,
                orNull(read, "external"),
                read.getString("contested", ""));
    }

    private static HeldRole role(JsonObject role) {
        return new HeldRole(
                role.getString("arabic", ""),
                role.getString("english", ""),
                role.getString("french", ""),
                orNull(role, "from"),
                orNull(role, "until"));
    }

    private static @Nullable String orNull(JsonObject json, String name) {
        return json.containsKey(name) ? json.getString(name) : null;
    }
}
