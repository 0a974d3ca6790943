package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.FoundName;
import org.turjuman.entities.api.NameContext;
import org.turjuman.entities.internal.linking.LinkedTexts;
import org.turjuman.entities.internal.linking.NameLinker;
import org.turjuman.language.api.Recognition;

/** What knows the records of the authority, built anew when one has changed since. */
@ApplicationScoped
class KnownNames {
    @Inject
    KnownRecords records;

    @Inject
    DecidedNames decided;

    private volatile @Nullable Built built;

    /**
     * What was built.
     *
     * @param state of the authority
     * @param texts that know its names
     */
    private record Built(String state, LinkedTexts texts) {}

    /** The names of a text; must be called in a transaction. */
    List<FoundName> in(String text, NameContext context) {
        return texts().in(text, context, decided);
    }

    /** The names of a text without their records, and what stands for them; must be called in a transaction. */
    Recognition.Reading read(String text) {
        return texts().read(text);
    }

    private LinkedTexts texts() {
        String state = records.state();
        Built now = built;
        if (now == null || !now.state().equals(state)) {
            now = build(state);
        }
        return now.texts();
    }

    /** Who comes while it is built waits, instead of building it as well. */
    private synchronized Built build(String state) {
        Built now = built;
        if (now == null || !now.state().equals(state)) {
            NameLinker linker = NameLinker.of(records.all());
            now = new Built(state, new LinkedTexts(linker));
            built = now;
        }
        return now;
    }
}
