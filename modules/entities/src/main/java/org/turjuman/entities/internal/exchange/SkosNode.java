package org.turjuman.entities.internal.exchange;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of JSON-LD by the words of {@link Skos}; a value stands alone or in an array. */
final class SkosNode {
    private final Map<String, List<JsonValue>> values = new LinkedHashMap<>();
    private final SkosGraph graph;

    /** Refuses one that explains words of its own otherwise. */
    SkosNode(JsonObject node, SkosGraph graph) {
        this.graph = graph;
        JsonValue context = node.get("@context");
        if (context != null) {
            SkosContext.require(context);
        }
        node.forEach((word, value) -> values.computeIfAbsent(Skos.shortened(word), any -> new ArrayList<>())
                .addAll(list(value)));
    }

    private static List<JsonValue> list(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        if (value instanceof JsonObject object && object.get("@list") instanceof JsonArray list) {
            return list;
        }
        return List.of(value);
    }

    List<JsonValue> all(String word) {
        List<JsonValue> all = new ArrayList<>();
        values.getOrDefault(word, List.of()).forEach(value -> all.addAll(list(value)));
        return all;
    }

    List<SkosNode> nodes(String word) {
        return all(word).stream()
                .filter(JsonObject.class::isInstance)
                .map(value -> new SkosNode(graph.node(value.asJsonObject(), word), graph))
                .toList();
    }

    /** Whether nodes of a property stand elsewhere in the file. */
    boolean refers(String word) {
        return all(word).stream().anyMatch(SkosGraph::isReference);
    }

    /** Its properties, our words shortened. */
    Set<String> properties() {
        return values.keySet();
    }

    /** Texts, names of things ({@code @id}) and values ({@code @value}), our words shortened. */
    List<String> words(String word) {
        return all(word).stream().map(SkosNode::word).map(Skos::shortened).toList();
    }

    private static String word(JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonValue inside = object.containsKey("@id") ? object.get("@id") : object.get("@value");
            return inside == null ? "" : word(inside);
        }
        return text(value).orElse("");
    }

    private static Optional<String> text(@Nullable JsonValue value) { // null: there is none
        if (value instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    /** The one text of a property as it stands; refuses several. */
    String text(String word) {
        List<JsonValue> all = all(word);
        if (all.size() > 1) {
            throw FileText.wrong("names-file.several", word, word);
        }
        return all.isEmpty()
                ? ""
                : text(all.get(0) instanceof JsonObject object ? object.get("@value") : all.get(0))
                        .orElseThrow(() -> FileText.wrong("names-file.word", word, "", word));
    }

    /** The same; null where it is not said. */
    @Nullable
    String orNull(String word) {
        String text = text(word);
        return text.isEmpty() ? null : text;
    }
}
