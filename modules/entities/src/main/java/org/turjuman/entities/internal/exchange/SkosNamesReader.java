package org.turjuman.entities.internal.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.turjuman.entities.api.EntityProblem;

/**
 * Reads records out of JSON-LD: the compact form that {@link SkosNamesWriter} writes, or one with its words written out,
 * as an array, under {@code @graph} or alone. A form or role stands in its record or, as programs that flatten a file write
 * it, elsewhere in the file. Other nodes that are no SKOS concept are passed over. Nothing is fetched from elsewhere.
 */
public final class SkosNamesReader {
    private static final int UNREAD_LIMIT = 50; // words that are told

    private final List<Supplier<FileRecord>> records = new ArrayList<>(); // those that refer to others wait for them
    private final SkosGraph graph = new SkosGraph();
    private final Set<String> unread = new TreeSet<>();
    private final JsonParser json;

    private SkosNamesReader(JsonParser json) {
        this.json = json;
    }

    /**
     * The records of a file.
     *
     * @throws EntityProblem if it is no JSON-LD that we read
     */
    public static FileOfNames read(byte[] content) {
        try (JsonParser json = Json.createParser(new StringReader(FileText.of(content)))) {
            return new SkosNamesReader(json).file();
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

    private FileOfNames file() {
        if (next() == Event.START_ARRAY) {
            nodes();
        } else {
            object();
        }
        step(json::hasNext); // refuses what stands behind the end
        List<FileRecord> read = records.stream().map(Supplier::get).toList();
        return new FileOfNames(read, unread.stream().limit(UNREAD_LIMIT).toList());
    }

    /** Nodes under {@code @graph}; without it the object is the one node itself. */
    private void object() {
        int line = (int) line(json.getLocation());
        JsonObjectBuilder alone = Json.createObjectBuilder();
        boolean whole = false;
        while (step(json::hasNext) && next() == Event.KEY_NAME) {
            String name = json.getString();
            Event value = next();
            if (name.equals("@graph") && value == Event.START_ARRAY) {
                nodes();
                whole = true;
            } else if (name.equals("@graph") && value == Event.START_OBJECT) {
                add((int) line(json.getLocation()), value().asJsonObject());
                whole = true;
            } else if (name.equals("@context")) {
                SkosContext.require(value());
            } else {
                alone.add(name, value());
            }
        }
        JsonObject node = alone.build();
        if (!whole && !node.containsKey("@type")) {
            throw FileText.wrong("names-file.no-graph", null);
        }
        if (!whole) {
            add(line, node);
        }
    }

    private void nodes() {
        Event event = next();
        while (event != Event.END_ARRAY) {
            int line = (int) line(json.getLocation());
            JsonValue node = value();
            if (node instanceof JsonObject object) {
                add(line, object);
            }
            event = next();
        }
    }

    private void add(int line, JsonObject object) {
        SkosNode node = new SkosNode(object, graph);
        if (!node.words("@type").contains(Skos.CONCEPT)) {
            graph.add(object);
        } else if (SkosConcept.PARTS.stream().anyMatch(node::refers)) {
            records.add(() -> record(line, node));
        } else {
            FileRecord record = record(line, node); // at once, so that of a large file little is held
            records.add(() -> record);
        }
    }

    private FileRecord record(int line, SkosNode node) {
        try {
            SkosConcept concept = SkosConcept.read(node);
            Said said = concept.said();
            unread.addAll(concept.unread());
            return new FileRecord(line, said.id, said.version, false, said.description(), Set.of(), null);
        } catch (EntityProblem problem) {
            return FileRecord.wrong(line, problem);
        }
    }
}
