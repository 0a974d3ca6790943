package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.entities.api.NameContext;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Recognition;
import org.turjuman.platform.api.DeskClock;

/**
 * What looks for the records of the authority in texts, brought up to date in each transaction that asks when a record has
 * changed since: nobody who made a record reads a text without it. A transaction that writes records sees them alone.
 */
@ApplicationScoped
class KnownNames {
    /** Of more changed records than this, such as an import, everything is built anew. */
    private static final int FEW = 500;

    /** No transaction lasts as long: what is in the history for that long is all that there will be below it. */
    private static final Duration SETTLING = Duration.ofHours(1);

    @Inject
    KnownRecords records;

    @Inject
    DecidedNames decided;

    @Inject
    SeenInTransaction seen;

    @Inject
    DeskClock clock;

    private volatile @Nullable Built built;

    /**
     * What was built, which is the same for all as long as as many entries have come after the settled ones: an entry never
     * goes, and nobody sees fewer of them than before.
     *
     * @param settled an entry of the history below which none can come any more
     * @param after how many came after it
     * @param at when
     * @param entries the newest entry in the history of each record
     * @param names that look for its records
     */
    private record Built(long settled, long after, Instant at, Map<EntityId, Long> entries, AuthorityNames names) {}

    /** The names of a text; must be called in a transaction. */
    List<FoundName> in(String text, NameContext context) {
        return now().texts().in(text, context, decided);
    }

    /** The names of a text without their records, and what stands for them; must be called in a transaction. */
    Recognition.Reading read(String text) {
        return now().texts().read(text);
    }

    /** How the records are written in a language; must be called in a transaction. */
    KnownSpellings spellings(Language language) {
        return now().spellings(language);
    }

    private AuthorityNames now() {
        return seen.names(() -> seen.isWriting() ? mine() : everybodys());
    }

    /** With what only this transaction sees yet. */
    private AuthorityNames mine() {
        Built now = built;
        return now == null ? all() : names(now, records.newestEntries());
    }

    private AuthorityNames everybodys() {
        Built now = built;
        return (now != null && isStill(now) ? now : build()).names();
    }

    /** Many entries are not counted for long. */
    private boolean isStill(Built known) {
        return records.entriesAfter(known.settled()) == known.after()
                && (known.after() < FEW || clock.now().isBefore(known.at().plus(SETTLING)));
    }

    /** Who comes while it is built waits, instead of building it as well. */
    private synchronized Built build() {
        Built before = built;
        if (before != null && isStill(before)) {
            return before;
        }
        Instant at = clock.now();
        long settled = records.newestBefore(at.minus(SETTLING));
        long after = records.entriesAfter(settled); // before the entries: what comes between is seen again
        Map<EntityId, Long> entries = records.newestEntries();
        Built now = new Built(settled, after, at, entries, before == null ? all() : names(before, entries));
        built = now;
        return now;
    }

    /** An entry tells the whole state of its record, and no two have the same id, whatever was rolled back. */
    private AuthorityNames names(Built before, Map<EntityId, Long> entries) {
        Set<EntityId> changed = new HashSet<>();
        entries.forEach((record, entry) -> {
            if (!entry.equals(before.entries().get(record))) {
                changed.add(record);
            }
        });
        before.entries().keySet().stream()
                .filter(record -> !entries.containsKey(record))
                .forEach(changed::add);
        if (changed.isEmpty()) {
            return before.names();
        }
        return changed.size() > FEW ? all() : before.names().changed(changed, records.all(changed));
    }

    private AuthorityNames all() {
        return AuthorityNames.of(records.all());
    }
}
