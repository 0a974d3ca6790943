package org.turjuman.entities.internal.linking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.internal.known.StartLine;
import org.turjuman.entities.internal.known.StartLines;

/** The records that the desk knows at the start, numbered from 1, for measuring without a database. */
public final class StartRecords {
    private final List<EntityView> records = new ArrayList<>();
    private final Map<EntityId, String> lines = new HashMap<>();

    private StartRecords() {}

    /** All of them. */
    public static StartRecords read() {
        StartRecords read = new StartRecords();
        StartLines.read().forEach(read::add);
        return read;
    }

    private void add(StartLine line) {
        EntityId id = new EntityId(records.size() + 1L);
        records.add(new EntityView(id, 0, line.description(), Instant.EPOCH, null, ""));
        lines.put(id, line.origin());
    }

    /** In the order of the files. */
    public List<EntityView> records() {
        return List.copyOf(records);
    }

    /** The line of a record as {@code file:key}. */
    public String line(EntityId record) {
        return lines.getOrDefault(record, "");
    }
}
