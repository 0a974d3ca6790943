package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NameType;
import org.turjuman.language.api.Recognition;

/** The recogniser with the names of the authority, built anew when a record has changed since. */
@ApplicationScoped
class KnownNames {
    @Inject
    EntityRepository records;

    private volatile @Nullable Built built;

    /**
     * A recogniser.
     *
     * @param state of the authority
     * @param recognition that knows its names
     */
    private record Built(String state, Recognition recognition) {}

    /** Must be called in a transaction. */
    Recognition recognition() {
        String state = records.state();
        Built now = built;
        if (now == null || !now.state().equals(state)) {
            now = new Built(state, Recognition.of(names()));
            built = now;
        }
        return now.recognition();
    }

    private List<KnownName> names() {
        List<KnownName> names = new ArrayList<>();
        for (NameRecord record : records.all()) {
            String id = record.id().toString();
            NameType type = NameType.valueOf(record.description().type().name());
            for (NameForm form : record.description().forms()) {
                if (form.language().isA(Language.ARABIC)) {
                    names.add(new KnownName(form.text(), type, id, use(form)));
                }
            }
        }
        return names;
    }

    private static KnownName.Use use(NameForm form) {
        return switch (form.use()) {
            case ALWAYS -> KnownName.Use.ALWAYS;
            case IN_CONTEXT -> KnownName.Use.IN_CONTEXT;
            case LATER -> KnownName.Use.REPEATED;
        };
    }
}
