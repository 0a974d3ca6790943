package org.turjuman.entities.internal.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a file of JSON-LD by their names. Programs that flatten a file write each node once, at the top, and its
 * name wherever it is meant: {@code {"@id": "_:b1"}}. Nothing is sought outside the file.
 */
final class SkosGraph {
    private final Map<String, JsonObject> named = new HashMap<>();

    void add(JsonObject node) {
        String name = name(node);
        if (name != null) {
            named.putIfAbsent(name, node);
        }
    }

    /** Whether a value is only the name of a node. */
    static boolean isReference(JsonValue value) {
        return value instanceof JsonObject object && object.size() == 1 && name(object) != null;
    }

    /** The node itself where only its name stands; refuses the name of one that is not in the file. */
    JsonObject node(JsonObject value, String part) {
        if (!isReference(value)) {
            return value;
        }
        String name = String.valueOf(name(value));
        JsonObject node = named.get(name);
        if (node == null) {
            throw FileText.wrong("names-file.no-node", part, part, name);
        }
        return node;
    }

    private static @Nullable String name(JsonObject node) { // null: it has none
        return node.get("@id") instanceof JsonString name ? name.getString() : null;
    }
}
