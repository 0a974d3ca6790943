package org.turjuman.entities.internal.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityProblem;

/**
 * Reads records out of JSON-LD: the compact form that {@link SkosNamesWriter} writes, or one with its words written out,
 * as an array or under {@code @graph}. Nodes that are no SKOS concept are passed over. Nothing is fetched from elsewhere.
 */
public final class SkosNamesReader {
    private final List<FileRecord> records = new ArrayList<>();
    private final JsonParser json;

    private SkosNamesReader(JsonParser json) {
        this.json = json;
    }

    /**
     * The records of a file.
     *
     * @throws EntityProblem if it is no JSON-LD that we read
     */
    public static List<FileRecord> read(byte[] content) {
        try (JsonParser json = Json.createParser(new StringReader(FileText.of(content)))) {
            return new SkosNamesReader(json).records();
        } catch (JsonException e) {
            throw FileText.wrong("names-file.broken", null, line(e.getMessage()));
        } catch (NoSuchElementException | IllegalStateException e) { // it ends too early
            throw FileText.wrong("names-file.broken", null, 1);
        }
    }

    /** The line that a parser speaks of, such as {@code lineNumber=3}. */
    private static String line(@Nullable String message) { // null: it does not say
        String found = message == null ? "" : message.replaceAll("(?s).*lineNumber=([0-9]+).*", "$1");
        return found.matches("[0-9]+") ? found : "1";
    }

    private List<FileRecord> records() {
        boolean graph = false;
        if (json.next() == JsonParser.Event.START_ARRAY) {
            nodes();
            graph = true;
        } else {
            while (json.hasNext() && json.next() == JsonParser.Event.KEY_NAME) {
                String name = json.getString();
                JsonParser.Event value = json.next();
                if (name.equals("@graph") && value == JsonParser.Event.START_ARRAY) {
                    nodes();
                    graph = true;
                } else if (name.equals("@context")) {
                    requireOurs(json.getValue());
                } else {
                    json.getValue(); // passed over
                }
            }
        }
        if (!graph) {
            throw FileText.wrong("names-file.no-graph", null);
        }
        return records;
    }

    private static void requireOurs(JsonValue context) {
        if (!(context instanceof JsonObject object)) {
            throw FileText.wrong("names-file.context", "@context");
        }
        object.forEach((prefix, meaning) -> {
            if (prefix.equals("@vocab")
                    || (meaning instanceof JsonString said && !Skos.isOurs(prefix, said.getString()))) {
                throw FileText.wrong("names-file.context", "@context");
            }
        });
    }

    private void nodes() {
        JsonParser.Event event = json.next();
        while (event != JsonParser.Event.END_ARRAY) {
            int line = (int) json.getLocation().getLineNumber();
            JsonValue node = json.getValue();
            if (node instanceof JsonObject object) {
                add(line, new SkosNode(object));
            }
            event = json.next();
        }
    }

    private void add(int line, SkosNode node) {
        if (!node.words("@type").contains(Skos.CONCEPT)) {
            return;
        }
        try {
            Said said = SkosConcept.read(node);
            records.add(new FileRecord(line, said.id, said.version, false, said.description(), Set.of(), null));
        } catch (EntityProblem problem) {
            records.add(FileRecord.wrong(line, problem));
        }
    }
}
