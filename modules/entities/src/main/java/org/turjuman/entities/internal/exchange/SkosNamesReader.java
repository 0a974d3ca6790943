package org.turjuman.entities.internal.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
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
        }
    }

    /** A step of the parser; how it says that it cannot or will not go on is of many types: no JSON, too deep, too long. */
    private <T> T step(Supplier<T> step) {
        try {
            return step.get();
        } catch (JsonParsingException e) {
            throw FileText.wrong("names-file.broken", null, line(e.getLocation()));
        } catch (RuntimeException e) {
            throw FileText.wrong("names-file.broken", null, line(json.getLocation()));
        }
    }

    private static long line(JsonLocation place) {
        return Math.max(1, place.getLineNumber());
    }

    private Event next() {
        return step(json::next);
    }

    private JsonValue value() {
        return step(json::getValue);
    }

    private List<FileRecord> records() {
        boolean graph = false;
        if (next() == Event.START_ARRAY) {
            nodes();
            graph = true;
        } else {
            while (step(json::hasNext) && next() == Event.KEY_NAME) {
                String name = json.getString();
                Event value = next();
                if (name.equals("@graph") && value == Event.START_ARRAY) {
                    nodes();
                    graph = true;
                } else if (name.equals("@context")) {
                    SkosContext.require(value());
                } else {
                    value(); // passed over
                }
            }
        }
        step(json::hasNext); // refuses what stands behind the end
        if (!graph) {
            throw FileText.wrong("names-file.no-graph", null);
        }
        return records;
    }

    private void nodes() {
        Event event = next();
        while (event != Event.END_ARRAY) {
            int line = (int) line(json.getLocation());
            JsonValue node = value();
            if (node instanceof JsonObject object) {
                add(line, new SkosNode(object));
            }
            event = next();
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
