package org.turjuman.entities.internal.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Map<EntityId, EntityView> records = new HashMap<>();
    private final Map<String, List<KnownForm>> byForm = new HashMap<>();
    private final Map<String, Integer> firstNames = new HashMap<>();
    private final Map<EntityId, List<HeldWords>> roles = new ConcurrentHashMap<>();
    private final NearForms near;

    private RecordIndex(Collection<EntityView> all) {
        for (EntityView record : all) {
            records.put(record.id(), record);
            for (NameForm form : record.getForms()) {
                if (isLookedFor(record, form)) {
                    KnownForm known = new KnownForm(record, form, Folding.key(form.text()));
                    byForm.computeIfAbsent(known.key(), key -> new ArrayList<>(1))
                            .add(known);
                }
            }
            if (record.getType() == EntityType.PERSON && record.getArabic() != null) {
                firstNames.merge(Folding.key(record.getArabic().text()).split(" ", 2)[0], 1, Integer::sum);
            }
        }
        near = new NearForms(byForm);
    }

    /**
     * A form of a record.
     *
     * @param record whose
     * @param form as it is written
     * @param key folded
     */
    record KnownForm(EntityView record, NameForm form, String key) {}

    /** Of these records. */
    public static RecordIndex of(Collection<EntityView> records) {
        return new RecordIndex(records);
    }

    private static boolean isLookedFor(EntityView record, NameForm form) {
        boolean latin = record.getType() == EntityType.ORGANISATION || record.getType() == EntityType.PRODUCT;
        return form.language().isA(Language.ARABIC)
                || (latin && form.text().length() >= SHORTEST_LATIN && form.use() == FormUse.ALWAYS);
    }

    /** The forms as the recogniser takes them, each with the id of its record. */
    public List<KnownName> names() {
        List<KnownName> names = new ArrayList<>();
        byForm.values()
                .forEach(forms -> forms.forEach(known -> names.add(new KnownName(
                        known.form().text(),
                        NameType.valueOf(known.record().getType().name()),
                        known.record().id().toString(),
                        use(known.form())))));
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
                : record.getForms().stream()
                        .filter(form -> isLookedFor(record, form))
                        .map(form -> Folding.key(form.text()))
                        .toList();
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
