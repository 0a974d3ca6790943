package org.turjuman.entities.internal.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    /** What may stand as nodes of its own elsewhere in the file. */
    static final List<String> PARTS = List.of("desk:forms", "desk:roles");

    private static final Set<String> READ = Set.of(
            "skos:prefLabel",
            "skos:altLabel",
            "skos:hiddenLabel",
            "desk:forms",
            "desk:roles",
            "desk:version",
            "desk:country",
            "desk:external",
            "desk:contested",
            Skos.LINE,
            Skos.GENDER,
            Skos.NOTE);
    private static final Set<String> READ_OF_FORM =
            Set.of("desk:language", "desk:text", "desk:status", "desk:note", "desk:style", "desk:use");
    private static final Set<String> READ_OF_ROLE =
            Set.of("desk:arabic", "desk:english", "desk:french", "desk:from", "desk:until");

    private final SkosNode node;
    private final Said said;
    private final Set<String> unread = new TreeSet<>();

    /**
     * A label.
     *
     * @param language its language
     * @param text its words
     */
    private record Written(Language language, String text) {}

    private SkosConcept(SkosNode node) {
        this.node = node;
        said = new Said(type(node.words("@type")));
    }

    static SkosConcept read(SkosNode node) {
        SkosConcept concept = new SkosConcept(node);
        concept.read();
        return concept;
    }

    /** What it says. */
    Said said() {
        return said;
    }

    /** The words with which it says what we have no place for. */
    Set<String> unread() {
        return unread;
    }

    private void read() {
        pass(node, READ);
        node.words("@id").stream()
                .filter(id -> id.startsWith(Skos.RECORD))
                .findFirst()
                .ifPresent(id -> said.id = Said.id(id.substring(Skos.RECORD.length()), "@id"));
        String version = node.text("desk:version");
        said.version = version.isEmpty() ? null : Said.number(version, "desk:version");
        forms();
        said.line = node.text(Skos.LINE);
        List<String> gender = node.words(Skos.GENDER);
        said.gender = gender.isEmpty() ? null : gender(gender.get(0));
        said.country = node.orNull("desk:country");
        said.external = external();
        said.contested = node.text("desk:contested");
        said.note = node.text(Skos.NOTE);
        SkosNotes.into(said, node).forEach(unread::remove);
        for (SkosNode role : node.nodes("desk:roles")) {
            pass(role, READ_OF_ROLE);
            said.roles.add(new HeldRole(
                    role.text("desk:arabic"),
                    role.text("desk:english"),
                    role.text("desk:french"),
                    role.orNull("desk:from"),
                    role.orNull("desk:until")));
        }
    }

    private void pass(SkosNode part, Set<String> read) {
        part.properties().stream()
                .filter(word -> !word.startsWith("@") && !read.contains(word))
                .forEach(unread::add);
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

    /** Our own word goes before the match; a match that says something else is not read. */
    private @Nullable String external() {
        List<String> matches = node.words(Skos.MATCH);
        String own = node.orNull("desk:external");
        String match = matches.stream()
                .flatMap(one -> Skos.wikidata(one).stream())
                .findFirst()
                .orElse(null);
        String external = own == null ? match : own;
        if (matches.size() == 1 && match != null && match.equals(external)) {
            unread.remove(Skos.MATCH);
        }
        return external;
    }

    private void forms() {
        Map<Written, Skos.Label> labels = labels(node);
        List<NameForm> described =
                node.nodes("desk:forms").stream().map(this::form).toList();
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

    private NameForm form(SkosNode form) {
        pass(form, READ_OF_FORM);
        String use = form.text("desk:use");
        return new NameForm(
                Said.language(form.text("desk:language"), "desk:language"),
                form.text("desk:text"),
                Said.word(FormStatus.class, form.text("desk:status"), "desk:status"),
                form.text("desk:note"),
                form.text("desk:style"),
                use.isEmpty() ? FormUse.ALWAYS : Said.word(FormUse.class, use, "desk:use"));
    }

    private static Written written(NameForm form) {
        return new Written(form.language(), form.text());
    }

    private static NameForm with(NameForm form, FormStatus status) {
        return new NameForm(form.language(), form.text(), status, form.note(), form.style(), form.use());
    }
}
