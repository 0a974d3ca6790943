package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntitiesMerged;
import org.turjuman.entities.api.EntityChangedException;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityParted;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityRenamed;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.MentionId;
import org.turjuman.entities.api.MergeView;
import org.turjuman.entities.api.NameUpkeep;
import org.turjuman.entities.api.Names;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.entities.api.SplitOff;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.PersonId;

@ApplicationScoped
@Transactional
class UpkeepService implements NameUpkeep {
    @Inject
    EntityRepository records;

    @Inject
    MergeRepository merges;

    @Inject
    Names names;

    @Inject
    Caller caller;

    @Inject
    People people;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    @Inject
    Event<EntitiesMerged> merged;

    @Inject
    Event<EntityParted> parted;

    @Inject
    Event<EntityRenamed> renamed;

    @Override
    public EntityDescription merged(EntityId gone, EntityId kept) {
        caller.require(Permission.READ);
        return joined(records.get(gone), records.get(kept));
    }

    private static EntityDescription joined(NameRecord gone, NameRecord kept) {
        if (gone.id().equals(kept.id())) {
            throw new EntityProblem(Kind.INVALID, "entity.merge-same", "/gone");
        }
        EntityDescription leaving = gone.description();
        EntityDescription staying = kept.description();
        if (leaving.type() != staying.type()) {
            throw new EntityProblem(Kind.INVALID, "entity.merge-types", "/gone");
        }
        return DescriptionRules.kept(Joining.joined(staying, leaving));
    }

    @Override
    public EntityView merge(EntityId goneId, int goneVersion, EntityId keptId, int keptVersion) {
        PersonId me = caller.require(Permission.MERGE_NAMES);
        boolean inOrder = goneId.value() < keptId.value(); // always held in one order: two who merge crosswise both end
        NameRecord first = records.keep(inOrder ? goneId : keptId);
        NameRecord second = records.keep(inOrder ? keptId : goneId);
        NameRecord gone = inOrder ? first : second;
        NameRecord kept = inOrder ? second : first;
        requireVersion(gone, goneVersion);
        requireVersion(kept, keptVersion);
        EntityDescription both = joined(gone, kept);
        kept.describe(both, me, clock.now());
        gone.goInto(keptId, me, clock.now());
        records.flush(); // the versions rise
        List<Long> mentions = merges.mentionsOf(goneId);
        merges.move(mentions, goneId, keptId);
        merges.add(new Merge(gone, kept, mentions, me, clock.now()));
        remember(gone, RecordAct.WENT_INTO, keptId);
        remember(kept, RecordAct.TOOK_IN, goneId);
        audit.record("entity.merged", "entity", goneId, Map.of("entity", keptId.toString()));
        merged.fire(new EntitiesMerged(goneId, keptId));
        renamed.fire(new EntityRenamed(keptId));
        return names.get(keptId);
    }

    @Override
    public List<MergeView> merges(EntityId id) {
        caller.require(Permission.READ);
        NameRecord kept = records.get(id);
        List<Merge> standing = merges.into(kept.id());
        Map<PersonId, String> by = people.names(standing.stream().map(Merge::by).collect(Collectors.toSet()));
        return standing.stream()
                .map(merge -> new MergeView(
                        merge.gone(),
                        records.past(merge.gone(), merge.goneVersion()).description(),
                        merge.kept(),
                        merge.at(),
                        by.getOrDefault(merge.by(), ""),
                        merge.isLastOf(kept.version())))
                .toList();
    }

    @Override
    public EntityView unmerge(EntityId goneId, EntityId keptId) {
        PersonId me = caller.require(Permission.MERGE_NAMES);
        merges.mergedInto(goneId)
                .filter(into -> into.value() < goneId.value())
                .ifPresent(records::keep); // held in the same order as by a merge
        MergedRecord gone = merges.keep(goneId).orElseThrow(() -> notMerged(goneId));
        if (!gone.into().equals(keptId)) {
            throw new NoSuchThingException("merge", goneId);
        }
        NameRecord kept = records.keep(gone.into());
        Merge merge = merges.standing(goneId)
                .filter(standing -> standing.isLastOf(kept.version()))
                .orElseThrow(() -> new EntityProblem(Kind.CONFLICT, "entity.merge-old", null));
        kept.describe(records.past(kept.id(), merge.keptBefore()).description(), me, clock.now());
        gone.comeBack(me, clock.now());
        merge.undo(clock.now());
        records.flush(); // the versions rise, and the record is one again
        merges.move(merge.mentions(), kept.id(), goneId);
        NameRecord back = records.get(goneId);
        remember(back, RecordAct.CAME_BACK, kept.id());
        remember(kept, RecordAct.GAVE_BACK, goneId);
        audit.record(
                "entity.unmerged", "entity", goneId, Map.of("entity", kept.id().toString()));
        parted.fire(new EntityParted(kept.id(), goneId));
        renamed.fire(new EntityRenamed(kept.id()));
        renamed.fire(new EntityRenamed(goneId));
        return names.get(goneId);
    }

    /** Says that there is no such record, or that it is one of its own. */
    private RuntimeException notMerged(EntityId id) {
        records.get(id);
        return new EntityProblem(Kind.CONFLICT, "entity.not-merged", null);
    }

    @Override
    public EntityView split(EntityId id, int version, SplitOff leaving) {
        PersonId me = caller.require(Permission.MERGE_NAMES);
        NameRecord record = records.keep(id);
        requireVersion(record, version);
        Parting parting = Parting.of(record.description(), leaving.type(), leaving.forms());
        NameRecord made = new NameRecord(DescriptionRules.kept(parting.leaves()), me, clock.now());
        records.add(made);
        record.describe(DescriptionRules.kept(parting.stays()), me, clock.now());
        records.flush(); // the version rises
        Set<Long> mentions = leaving.mentions().stream().map(MentionId::value).collect(Collectors.toSet());
        if (merges.move(mentions, id, made.id()) != mentions.size()) {
            throw new EntityProblem(Kind.INVALID, "entity.split-mention", "/mentions");
        }
        remember(record, RecordAct.SPLIT, made.id());
        remember(made, RecordAct.CAME_OUT, id);
        audit.record("entity.split", "entity", id, Map.of("entity", made.id().toString()));
        parted.fire(new EntityParted(id, made.id()));
        renamed.fire(new EntityRenamed(id));
        return names.get(made.id());
    }

    private void requireVersion(NameRecord record, int read) {
        if (record.version() != read) {
            throw new EntityChangedException(names.get(record.id()));
        }
    }

    private void remember(NameRecord record, RecordAct act, @Nullable EntityId other) { // null: no other took part
        records.add(new PastRecord(record, act, other, clock.now()));
    }
}
