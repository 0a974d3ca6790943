package org.turjuman.entities.internal.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * The words that a file of JSON-LD explains. We read our own and what is written out; one that calls ours otherwise, or
 * something else by them, would lose what it says.
 */
final class SkosContext {
    private static final Set<String> HARMLESS = Set.of("@version", "@language"); // labels name their own language

    private SkosContext() {}

    /** Refuses one in which not every word means what it means to us. */
    static void require(JsonValue context) {
        boolean ours = context instanceof JsonObject words
                && words.entrySet().stream().allMatch(word -> isOurs(word.getKey(), word.getValue()));
        if (!ours) {
            throw FileText.wrong("names-file.context", "@context");
        }
    }

    private static boolean isOurs(String word, JsonValue meaning) {
        if (word.startsWith("@")) {
            return HARMLESS.contains(word);
        }
        if (meaning instanceof JsonObject definition) {
            JsonValue name = definition.get("@id"); // without one it means itself
            return !definition.containsKey("@reverse")
                    && !definition.containsKey("@context")
                    && (name == null || isOurs(word, name));
        }
        return meaning instanceof JsonString said && Skos.isOurs(word, said.getString());
    }
}
