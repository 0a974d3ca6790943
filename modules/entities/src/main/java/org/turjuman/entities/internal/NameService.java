package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityChangedException;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityOrder;
import org.turjuman.entities.api.EntityPast;
import org.turjuman.entities.api.EntityRenamed;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.Names;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.JoinedNames;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class NameService implements Names {
    // how near a record is to what was typed
    private static final int EXACT = 0;
    private static final int WITHIN = 1; // the name stands in what was typed, such as والمغرب
    private static final int BEGINNING = 2;
    private static final int HOLDING = 3;
    private static final int SOUNDING = 4; // in Latin letters, such as benkiran for Benkirane

    @Inject
    EntityRepository records;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<EntityRenamed> renamed;

    @Override
    public EntityView get(EntityId id) {
        caller.require(Permission.READ);
        return view(records.get(id));
    }

    @Override
    public Page<EntityView> list(EntityFilter wanted, EntityOrder order, int offset, int limit) {
        caller.require(Permission.READ);
        Page<NameRecord> page = records.list(wanted, order, Math.max(0, offset), Math.max(1, Math.min(limit, 200)));
        return new Page<>(views(page.items()), page.total());
    }

    @Override
    public List<EntityView> find(String typed, int limit) {
        caller.require(Permission.READ);
        String wanted = Folding.key(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<EntityId, Integer> ranks = new LinkedHashMap<>();
        for (String spelling : JoinedNames.spellings(wanted)) {
            for (EntityRepository.Key key : records.holding(spelling)) {
                ranks.merge(key.entity(), rank(key.folded(), spelling), Math::min);
            }
        }
        List<EntityRepository.Key> held = records.beginning(NameFinder.firstWords(typed));
        for (NameFinder.Place place : new NameFinder(held).in(typed)) {
            ranks.merge(place.entity(), WITHIN, Math::min);
        }
        String loose = LooseSpelling.typed(typed);
        if (!loose.isEmpty() && ranks.size() < limit) {
            records.sounding(loose).forEach(key -> ranks.merge(key.entity(), SOUNDING, Math::min));
        }
        List<EntityId> nearest = ranks.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .limit(Math.max(1, Math.min(limit, 50)))
                .toList();
        return views(records.all(nearest)).stream()
                .sorted(Comparator.comparingInt(view -> nearest.indexOf(view.id())))
                .toList();
    }

    private static int rank(String folded, String wanted) {
        return folded.equals(wanted) ? EXACT : folded.startsWith(wanted) ? BEGINNING : HOLDING;
    }

    @Override
    public EntityView create(EntityDescription description) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        NameRecord record = new NameRecord(DescriptionRules.kept(description), me, clock.now());
        records.add(record);
        remember(record, "entity.created");
        return view(record);
    }

    @Override
    public EntityView edit(EntityId id, int version, EntityDescription description) {
        PersonId me = caller.require(Permission.EDIT_NAMES);
        EntityDescription wanted = DescriptionRules.kept(description);
        NameRecord record = records.keep(id);
        if (record.version() != version) {
            throw new EntityChangedException(view(record));
        }
        EntityDescription before = record.description();
        if (before.equals(wanted)) {
            return view(record);
        }
        record.describe(wanted, me, clock.now());
        records.flush(); // the version rises
        remember(record, "entity.edited");
        if (!before.forms().equals(wanted.forms())) {
            renamed.fire(new EntityRenamed(id));
        }
        return view(record);
    }

    private void remember(NameRecord record, String act) {
        records.add(new PastRecord(record, clock.now()));
        audit.record(act, "entity", record.id(), Map.of("version", Integer.toString(record.version())));
    }

    @Override
    public List<EntityPast> history(EntityId id) {
        caller.require(Permission.READ);
        records.get(id);
        List<PastRecord> past = records.past(id);
        Function<@Nullable PersonId, String> names = names(past.stream().map(PastRecord::by));
        return past.stream().map(state -> state.view(names.apply(state.by()))).toList();
    }

    private EntityView view(NameRecord record) {
        return views(List.of(record)).get(0);
    }

    private List<EntityView> views(Collection<NameRecord> found) {
        Function<@Nullable PersonId, String> names = names(found.stream().map(NameRecord::changedBy));
        return found.stream()
                .map(record -> record.view(names.apply(record.changedBy())))
                .toList();
    }

    /** What to call people by; the desk itself has no name. */
    private Function<@Nullable PersonId, String> names(Stream<@Nullable PersonId> who) {
        Map<PersonId, String> names = people.names(who.filter(Objects::nonNull).collect(Collectors.toSet()));
        return person -> person == null ? "" : names.getOrDefault(person, "");
    }
}
