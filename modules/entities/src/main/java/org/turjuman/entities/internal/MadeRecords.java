package org.turjuman.entities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.MadeRecord;
import org.turjuman.entities.api.MadeRecord.Fate;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.entities.api.SoughtName;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.PersonId;

/** Takes back the record that an act made. Must be called in a transaction, after what the act said was taken back. */
@ApplicationScoped
class MadeRecords {
    @Inject
    EntityRepository records;

    @Inject
    MentionRepository mentions;

    @Inject
    ClaimRepository claims;

    @Inject
    TextsElsewhere elsewhere;

    @Inject
    Audit audit;

    @Inject
    DeskClock clock;

    /**
     * Takes a record back, unless it has become more than the act that made it. That sources of other articles hold its
     * letters is no use of it: they did so before there was the record, and nobody said that it is meant.
     *
     * @param made which
     * @param article in which it was made
     * @param me who takes it back
     */
    MadeRecord takeBack(EntityId made, ArticleId article, PersonId me) {
        Fate fate = records.keepStanding(made)
                .filter(record -> records.past(made).size() == 1)
                .map(record -> isUsed(record, article) ? Fate.USED : remove(record, me))
                .orElse(Fate.CHANGED);
        return new MadeRecord(made, fate);
    }

    private boolean isUsed(NameRecord record, ArticleId article) {
        List<NameForm> forms = record.description().forms();
        return mentions.areOf(record.id())
                || !claims.articlesOf(Set.of(record.id())).isEmpty()
                || elsewhere.holding(new SoughtName(forms, Set.of())).stream()
                        .anyMatch(use -> !use.article().equals(article));
    }

    private Fate remove(NameRecord record, PersonId me) {
        record.takeBack(me, clock.now());
        records.flush(); // the version rises
        records.add(new PastRecord(record, RecordAct.TAKEN_BACK, null, clock.now()));
        audit.record("entity.taken-back", "entity", record.id(), Map.of());
        return Fate.REMOVED;
    }
}
