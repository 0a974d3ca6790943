package org.turjuman.entities.internal.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.turjuman.entities.api.Names;

/**
 * What other programs write of a concept in SKOS’s own words, taken where ours say nothing: a short definition in English is
 * what it is in a few words, everything else is for the note.
 */
final class SkosNotes {
    private static final String DEFINITION = "skos:definition";
    private static final List<String> NOTES = List.of("skos:scopeNote", "skos:note");

    private SkosNotes() {}

    /** Adds what there is room for, and answers the words that were read to the end. */
    static Set<String> into(Said said, SkosNode node) {
        boolean noteIsFree = said.note.isEmpty();
        Set<String> read = new HashSet<>();
        Set<String> notes = new LinkedHashSet<>(); // the same text often stands twice
        List<JsonValue> definitions = new ArrayList<>(node.all(DEFINITION));
        if (said.line.isEmpty()) {
            definitions.stream().filter(SkosNotes::isLine).findFirst().ifPresent(line -> {
                said.line = text(line);
                definitions.remove(line);
            });
        }
        definitions.forEach(definition -> notes.add(text(definition)));
        if (notes.isEmpty() || noteIsFree) {
            read.add(DEFINITION);
        }
        for (String word : NOTES) {
            node.all(word).forEach(note -> notes.add(text(note)));
        }
        if (noteIsFree) {
            said.note = String.join("\n", notes).strip();
            read.addAll(NOTES);
        }
        return read;
    }

    private static boolean isLine(JsonValue definition) {
        boolean english = !(definition instanceof JsonObject literal)
                || !(literal.get("@language") instanceof JsonString language)
                || language.getString().matches("(?i)en(-.*)?");
        String text = text(definition);
        return english && !text.isEmpty() && text.length() <= Names.LINE_LIMIT;
    }

    /** Empty where it is not written out here. */
    private static String text(JsonValue value) {
        if (value instanceof JsonObject literal) {
            return literal.get("@value") instanceof JsonString text
                    ? text.getString().strip()
                    : "";
        }
        return value instanceof JsonString text ? text.getString().strip() : "";
    }
}
