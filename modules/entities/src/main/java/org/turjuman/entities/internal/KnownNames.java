package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/**
 * What looks for the records of the authority in texts, brought up to date whenever it is asked and a record has changed
 * since: nobody who made a record reads a text without it.
 */
@ApplicationScoped
class KnownNames {
    /** Of more changed records than this, such as an import, everything is built anew. */
    private static final int FEW = 500;

    @Inject
    KnownRecords records;

    @Inject
    DecidedNames decided;

    private volatile @Nullable Built built;

    /**
     * What was built.
     *
     * @param state of the authority
     * @param entries the newest entry in the history of each record
     * @param names that look for its records
     */
    private record Built(String state, Map<EntityId, Long> entries, AuthorityNames names) {}

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
        String state = records.state();
        Built now = built;
        if (now == null || !now.state().equals(state)) {
            now = build(state);
        }
        return now.names();
    }

    /** Who comes while it is built waits, instead of building it as well. */
    private synchronized Built build(String state) {
        Built before = built;
        if (before != null && before.state().equals(state)) {
            return before;
        }
        Map<EntityId, Long> entries = records.newestEntries();
        Built now = new Built(state, entries, before == null ? all() : names(before, entries));
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
        return changed.size() > FEW ? all() : before.names().changed(changed, records.all(changed));
    }

    private AuthorityNames all() {
        return AuthorityNames.of(records.all());
    }
}
