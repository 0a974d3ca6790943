package org.turjuman.entities.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.internal.known.StartLine;
import org.turjuman.entities.internal.known.StartLines;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;

/**
 * Lays out what the desk knows at the start as records that people then keep. A line that was laid out once never comes
 * again, whatever became of its record; a new version of the desk adds its new lines.
 */
@ApplicationScoped
@Transactional
class StartKnowledge {
    private static final System.Logger LOG = System.getLogger("org.turjuman.entities");

    /** Before the demo lays its sample over it. */
    private static final int BEFORE_THE_SAMPLE = 1_000;

    @Inject
    StartRepository start;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    void layOut(@Observes @Priority(BEFORE_THE_SAMPLE) Startup event) {
        Set<String> there = start.origins();
        if (there.containsAll(StartLines.origins())) {
            return;
        }
        long began = System.nanoTime();
        Map<String, Long> existing = start.unoriginated();
        List<StartLine> wanted = new ArrayList<>();
        for (StartLine line : StartLines.read()) {
            if (there.contains(line.origin())) {
                continue;
            }
            Long same = existing.get(likeness(line.description()));
            if (same == null) {
                wanted.add(line);
            } else {
                start.note(line.origin(), same); // people wrote it before the desk did
            }
        }
        start.write(wanted, clock.now());
        audit.record("entity.laid-out", "entity", null, Map.of("records", Integer.toString(wanted.size())));
        LOG.log(
                System.Logger.Level.INFO,
                "{0} names that the desk knows were laid out in {1} ms",
                wanted.size(),
                (System.nanoTime() - began) / 1_000_000);
    }

    /** Two records of the same likeness are one thing; the name in both scripts tells namesakes apart well enough. */
    static String likeness(EntityDescription record) {
        return likeness(record.type().name(), NameRecord.arabicSort(record), NameRecord.latinSort(record));
    }

    static String likeness(String type, @Nullable String arabic, @Nullable String latin) {
        return type + '\n' + arabic + '\n' + latin;
    }
}
