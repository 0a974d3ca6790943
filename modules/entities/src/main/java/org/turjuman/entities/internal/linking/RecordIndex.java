package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.KnownName;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.NameType;

/** The records of the authority by their forms. Build once for many texts; safe to share. */
public final class RecordIndex {
    private static final int SHORTEST_LATIN = 4;

    private final Map<EntityId, EntityView> records;
    private final Map<String, List<KnownForm>> byForm;
    private final Map<String, Integer> firstNames;
    private final Map<EntityId, List<HeldWords>> roles = new ConcurrentHashMap<>();
    private final NearForms near;

    private RecordIndex(Collection<EntityView> all) {
        records = new HashMap<>();
        byForm = new HashMap<>();
        firstNames = new HashMap<>();
        for (EntityView record : all) {
            records.put(record.id(), record);
            for (KnownForm known : forms(record)) {
                byForm.computeIfAbsent(known.key(), key -> new ArrayList<>(1)).add(known);
            }
            count(record, 1);
        }
        near = new NearForms(byForm);
    }

    private RecordIndex(RecordIndex before, RecordChanges changes) {
        records = new HashMap<>(before.records);
        byForm = new HashMap<>(before.byForm);
        firstNames = new HashMap<>(before.firstNames);
        for (EntityView record : changes.before()) {
            records.remove(record.id());
            count(record, -1);
        }
        for (EntityView record : changes.now()) {
            records.put(record.id(), record);
            count(record, 1);
        }
        for (String key : changes.keys()) {
            List<KnownForm> forms = changes.under(key, before.byForm.getOrDefault(key, List.of()));
            if (forms.isEmpty()) {
                byForm.remove(key);
            } else {
                byForm.put(key, forms);
            }
        }
        near = before.near.changed(changes.keys(), before.byForm, byForm);
    }

    private void count(EntityView record, int more) {
        if (record.getType() == EntityType.PERSON && record.getArabic() != null) {
            firstNames.merge(Folding.key(record.getArabic().text()).split(" ", 2)[0], more, Integer::sum);
        }
    }

    /**
     * A form of a record.
     *
     * @param record whose
     * @param form as it is written
     * @param key folded
     */
    record KnownForm(EntityView record, NameForm form, String key) {}

    /** Of these records, in the order of their ids. */
    public static RecordIndex of(Collection<EntityView> records) {
        return new RecordIndex(records);
    }

    /** The same with these changes; of thousands of records a few change in a moment. */
    RecordIndex changed(RecordChanges changes) {
        return new RecordIndex(this, changes);
    }

    /** All of them, in the order of their ids. */
    List<EntityView> records() {
        return records.values().stream()
                .sorted(Comparator.comparingLong(record -> record.id().value()))
                .toList();
    }

    /** The forms of a record that texts may hold. */
    static List<KnownForm> forms(EntityView record) {
        return record.getForms().stream()
                .filter(form -> isLookedFor(record, form))
                .map(form -> new KnownForm(record, form, Folding.key(form.text())))
                .toList();
    }

    private static boolean isLookedFor(EntityView record, NameForm form) {
        boolean latin = record.getType() == EntityType.ORGANISATION || record.getType() == EntityType.PRODUCT;
        return form.language().isA(Language.ARABIC)
                || (latin && form.text().length() >= SHORTEST_LATIN && form.use() == FormUse.ALWAYS);
    }

    /** The forms as the recogniser takes them, each with the id of its record. */
    public List<KnownName> names() {
        return names(byForm.keySet());
    }

    /** Those under some keys. */
    List<KnownName> names(Set<String> keys) {
        List<KnownName> names = new ArrayList<>();
        for (String key : keys) {
            for (KnownForm known : byForm.getOrDefault(key, List.of())) {
                names.add(new KnownName(
                        known.form().text(),
                        NameType.valueOf(known.record().getType().name()),
                        known.record().id().toString(),
                        use(known.form())));
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

    @Nullable
    EntityView record(EntityId id) {
        return records.get(id);
    }

    /** The records that have a form, each with its best form of that key; {@code key} is folded. */
    Map<EntityId, KnownForm> called(String key) {
        Map<EntityId, KnownForm> found = new LinkedHashMap<>();
        for (KnownForm known : byForm.getOrDefault(key, List.of())) {
            found.merge(known.record().id(), known, RecordIndex::better);
        }
        return found;
    }

    private static KnownForm better(KnownForm one, KnownForm other) {
        return one.form().use().compareTo(other.form().use()) <= 0 ? one : other;
    }

    /** Records with a form near a name, with how near from 0 to 1; {@code key} is folded. */
    Map<EntityId, Double> near(String key, EntityType type) {
        return near.to(key, type);
    }

    /** The keys of every form of a record. */
    List<String> keys(EntityId id) {
        EntityView record = records.get(id);
        return record == null
                ? List.of()
                : forms(record).stream().map(KnownForm::key).toList();
    }

    /** The roles of a record by their words. */
    List<HeldWords> roles(EntityView record) {
        return roles.computeIfAbsent(
                record.id(),
                id -> record.description().facts().roles().stream()
                        .map(HeldWords::of)
                        .toList());
    }

    /** Whether a word opens the names of several people, so that it tells little as a last name. */
    boolean isGivenName(String word) {
        return firstNames.getOrDefault(word, 0) > 2;
    }
}
