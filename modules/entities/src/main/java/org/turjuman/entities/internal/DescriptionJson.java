package org.turjuman.entities.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/** How the history keeps a description: whole, so that it can be read without the rows of today. */
final class DescriptionJson {
    private DescriptionJson() {}

    static String write(EntityDescription description) {
        JsonArrayBuilder forms = Json.createArrayBuilder();
        for (NameForm form : description.forms()) {
            forms.add(Json.createObjectBuilder()
                    .add("language", form.language().tag())
                    .add("text", form.text())
                    .add("status", form.status().name())
                    .add("note", form.note()));
        }
        return Json.createObjectBuilder()
                .add("type", description.type().name())
                .add("forms", forms)
                .add("note", description.note())
                .build()
                .toString();
    }

    static EntityDescription read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject read = reader.readObject();
            List<NameForm> forms = read.getJsonArray("forms").getValuesAs(JsonObject.class).stream()
                    .map(form -> new NameForm(
                            Language.of(form.getString("language")),
                            form.getString("text"),
                            FormStatus.valueOf(form.getString("status")),
                            form.getString("note")))
                    .toList();
            return new EntityDescription(EntityType.valueOf(read.getString("type")), forms, read.getString("note"));
        }
    }
}
