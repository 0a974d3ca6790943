package org.turjuman.entities.internal.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/** Writes records as SKOS concepts in JSON-LD, one a line. */
public final class SkosNamesWriter implements NamesWriter {
    private static final JsonBuilderFactory JSON =
            Json.createBuilderFactory(Map.of()); // Json looks its provider up each time
    private final Appendable out;
    private boolean first = true;

    /** Writes to {@code out}, which the caller closes. */
    public SkosNamesWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.append("{\"@context\":").append(Skos.CONTEXT).append(",\n\"@graph\":[");
    }

    @Override
    public void write(EntityView record) throws IOException {
        out.append(first ? "\n" : ",\n").append(concept(record));
        first = false;
    }

    @Override
    public void end() throws IOException {
        out.append("\n]}\n");
    }

    private static String concept(EntityView record) {
        JsonObjectBuilder concept = JSON.createObjectBuilder()
                .add("@id", Skos.RECORD + record.id())
                .add("@type", JSON.createArrayBuilder().add(Skos.CONCEPT).add(Skos.type(record.getType())))
                .add("desk:version", record.version());
        labels(record, concept);
        JsonArrayBuilder forms = JSON.createArrayBuilder();
        record.getForms().forEach(form -> forms.add(form(form)));
        concept.add("desk:forms", forms);
        facts(record.getFacts(), concept);
        add(concept, Skos.NOTE, record.getNote());
        return concept.build().toString();
    }

    /** A label stands once, where it is strongest, as SKOS demands. */
    private static void labels(EntityView record, JsonObjectBuilder concept) {
        record Written(Language language, String text) {}
        Set<Written> written = new HashSet<>();
        for (Skos.Label label : Skos.Label.values()) {
            JsonArrayBuilder labels = JSON.createArrayBuilder();
            boolean any = false;
            for (NameForm form : record.getForms()) {
                if (Skos.Label.of(form) == label && written.add(new Written(form.language(), form.text()))) {
                    labels.add(literal(form.language().tag(), form.text()));
                    any = true;
                }
            }
            if (any) {
                concept.add(label.property, labels);
            }
        }
    }

    private static JsonObjectBuilder literal(String language, String text) {
        return JSON.createObjectBuilder().add("@language", language).add("@value", text);
    }

    private static JsonObjectBuilder form(NameForm form) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("desk:language", form.language().tag())
                .add("desk:text", form.text())
                .add("desk:status", form.status().name());
        add(json, "desk:note", form.note());
        add(json, "desk:style", form.style());
        add(json, "desk:use", form.use() == FormUse.ALWAYS ? null : form.use().name());
        return json;
    }

    private static void facts(EntityFacts facts, JsonObjectBuilder concept) {
        if (!facts.line().isEmpty()) {
            concept.add(Skos.LINE, literal("en", facts.line()));
        }
        Gender gender = facts.gender();
        if (gender != null) {
            concept.add(
                    Skos.GENDER,
                    JSON.createObjectBuilder().add("@id", gender == Gender.FEMALE ? "schema:Female" : "schema:Male"));
        }
        add(concept, "desk:country", facts.country());
        String external = facts.external();
        add(concept, "desk:external", external);
        if (external != null && external.startsWith("wikidata:")) {
            concept.add(
                    Skos.MATCH,
                    JSON.createObjectBuilder().add("@id", Skos.WIKIDATA + external.substring("wikidata:".length())));
        }
        add(concept, "desk:contested", facts.contested());
        if (!facts.roles().isEmpty()) {
            JsonArrayBuilder roles = JSON.createArrayBuilder();
            facts.roles().forEach(role -> roles.add(role(role)));
            concept.add("desk:roles", roles);
        }
    }

    private static JsonObjectBuilder role(HeldRole role) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        add(json, "desk:arabic", role.arabic());
        add(json, "desk:english", role.english());
        add(json, "desk:french", role.french());
        add(json, "desk:from", role.from());
        add(json, "desk:until", role.until());
        return json;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) { // null: nothing is known
        if (value != null && !value.isEmpty()) {
            json.add(name, value);
        }
    }
}
