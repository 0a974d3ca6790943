package org.turjuman.entities.internal.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Language;

/**
 * A record out of a SKOS concept. Its labels say which forms there are and how they stand; {@code desk:forms} adds their
 * order, styles, uses and notes, so that a label that another program added or took away counts.
 */
final class SkosConcept {
    /**
     * A label.
     *
     * @param language its language
     * @param text its words
     */
    private record Written(Language language, String text) {}

    private SkosConcept() {}

    static Said read(SkosNode node) {
        Said said = new Said(type(node.words("@type")));
        node.words("@id").stream()
                .filter(id -> id.startsWith(Skos.RECORD))
                .findFirst()
                .ifPresent(id -> said.id = Said.id(id.substring(Skos.RECORD.length()), "@id"));
        String version = node.text("desk:version");
        said.version = version.isEmpty() ? null : Said.number(version, "desk:version");
        forms(node, said);
        said.line = node.text(Skos.LINE);
        List<String> gender = node.words(Skos.GENDER);
        said.gender = gender.isEmpty() ? null : gender(gender.get(0));
        said.country = node.orNull("desk:country");
        said.external = external(node);
        said.contested = node.text("desk:contested");
        said.note = node.text(Skos.NOTE);
        for (SkosNode role : node.nodes("desk:roles")) {
            said.roles.add(new HeldRole(
                    role.text("desk:arabic"),
                    role.text("desk:english"),
                    role.text("desk:french"),
                    role.orNull("desk:from"),
                    role.orNull("desk:until")));
        }
        return said;
    }

    private static EntityType type(List<String> words) {
        return Arrays.stream(EntityType.values())
                .filter(type -> words.contains(Skos.type(type)))
                .findFirst()
                .orElseThrow(() -> FileText.wrong("names-file.no-type", "@type"));
    }

    private static Gender gender(String word) {
        return Said.word(Gender.class, word.replace("schema:", ""), Skos.GENDER);
    }

    private static @Nullable String external(SkosNode node) {
        String own = node.orNull("desk:external");
        return own != null
                ? own
                : node.words(Skos.MATCH).stream()
                        .filter(match -> match.startsWith(Skos.WIKIDATA))
                        .findFirst()
                        .map(match -> "wikidata:" + match.substring(Skos.WIKIDATA.length()))
                        .orElse(null);
    }

    private static void forms(SkosNode node, Said said) {
        Map<Written, Skos.Label> labels = labels(node);
        List<NameForm> described =
                node.nodes("desk:forms").stream().map(SkosConcept::form).toList();
        Map<Written, Skos.Label> strongest = new LinkedHashMap<>();
        for (NameForm form : described) {
            strongest.merge(written(form), Skos.Label.of(form), (one, other) -> one.compareTo(other) < 0 ? one : other);
        }
        for (NameForm form : described) {
            Skos.Label label = labels.get(written(form));
            if (label != null) {
                boolean agrees = label == strongest.get(written(form));
                said.forms.add(agrees ? form : with(form, label.status));
            }
        }
        labels.forEach((written, label) -> {
            if (!strongest.containsKey(written)) {
                said.forms.add(new NameForm(written.language(), written.text(), label.status, ""));
            }
        });
    }

    private static Map<Written, Skos.Label> labels(SkosNode node) {
        Map<Written, Skos.Label> labels = new LinkedHashMap<>();
        for (Skos.Label label : Skos.Label.values()) {
            for (JsonValue value : node.all(label.property)) {
                if (!(value instanceof JsonObject literal)
                        || !(literal.get("@language") instanceof JsonString language)
                        || !(literal.get("@value") instanceof JsonString text)) {
                    throw FileText.wrong("names-file.no-language", label.property, label.property);
                }
                labels.putIfAbsent(
                        new Written(Said.language(language.getString(), label.property), text.getString()), label);
            }
        }
        return labels;
    }

    private static NameForm form(SkosNode node) {
        String use = node.text("desk:use");
        return new NameForm(
                Said.language(node.text("desk:language"), "desk:language"),
                node.text("desk:text"),
                Said.word(FormStatus.class, node.text("desk:status"), "desk:status"),
                node.text("desk:note"),
                node.text("desk:style"),
                use.isEmpty() ? FormUse.ALWAYS : Said.word(FormUse.class, use, "desk:use"));
    }

    private static Written written(NameForm form) {
        return new Written(form.language(), form.text());
    }

    private static NameForm with(NameForm form, FormStatus status) {
        return new NameForm(form.language(), form.text(), status, form.note(), form.style(), form.use());
    }
}
