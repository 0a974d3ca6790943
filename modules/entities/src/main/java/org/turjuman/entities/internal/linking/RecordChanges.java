package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.internal.linking.RecordIndex.KnownForm;

/** Records as an index has them and as they are now. */
final class RecordChanges {
    private final List<EntityView> before;
    private final List<EntityView> now;
    private final Set<EntityId> gone;
    private final Set<String> keys;

    /**
     * Of some records.
     *
     * @param before those that changed or went
     * @param now those that changed or came
     */
    RecordChanges(Collection<EntityView> before, Collection<EntityView> now) {
        this.before = List.copyOf(before);
        this.now = List.copyOf(now);
        this.gone = before.stream().map(EntityView::id).collect(Collectors.toSet());
        this.keys = new HashSet<>();
        Stream.concat(before.stream(), now.stream())
                .flatMap(record -> RecordIndex.forms(record).stream())
                .forEach(form -> keys.add(form.key()));
    }

    List<EntityView> before() {
        return before;
    }

    List<EntityView> now() {
        return now;
    }

    /** The keys of all their forms. */
    Set<String> keys() {
        return keys;
    }

    /** The forms under a key where {@code there} stood under it, in the order of the ids of their records. */
    List<KnownForm> under(String key, List<KnownForm> there) {
        List<KnownForm> forms = new ArrayList<>(there);
        forms.removeIf(form -> gone.contains(form.record().id()));
        for (EntityView record : now) {
            RecordIndex.forms(record).stream()
                    .filter(form -> form.key().equals(key))
                    .forEach(forms::add);
        }
        forms.sort(Comparator.comparingLong(form -> form.record().id().value()));
        return forms;
    }
}
