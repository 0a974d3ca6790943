package org.turjuman.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.turjuman.language.api.Folding;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.Permission;
import org.turjuman.workflow.api.Queue;
import org.turjuman.workflow.api.QueueCounts;
import org.turjuman.workflow.api.QueueFilter;
import org.turjuman.workflow.api.QueueLine;
import org.turjuman.workflow.api.QueueList;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;

@ApplicationScoped
@Transactional
class QueueService implements Queue {
    private static final String HELD = """
            (t.state in (org.turjuman.workflow.api.TranslationState.RETURNED,
                         org.turjuman.workflow.api.TranslationState.CORRECTING)
              or t.state in (org.turjuman.workflow.api.TranslationState.CLAIMED,
                             org.turjuman.workflow.api.TranslationState.DRAFTED) and t.savedAt > :expired)
            """;
    private static final String MINE = "(t.holder = :me and " + HELD
            + " or t.reviser = :me and t.state = org.turjuman.workflow.api.TranslationState.IN_REVIEW)";
    private static final String FREE = """
            (t.state = org.turjuman.workflow.api.TranslationState.QUEUED
              or t.state in (org.turjuman.workflow.api.TranslationState.CLAIMED,
                             org.turjuman.workflow.api.TranslationState.DRAFTED) and t.savedAt <= :expired)
            """;
    private static final String REVIEW =
            "(t.state = org.turjuman.workflow.api.TranslationState.IN_REVIEW and t.reviser is null)";
    private static final String RETURNED = "t.state = org.turjuman.workflow.api.TranslationState.RETURNED";
    private static final String URGENT = "t.priority = org.turjuman.workflow.api.Priority.URGENT";

    /** The caller may be its second person. */
    private static final String SECOND = "(t.holder is null or t.holder <> :me) and not exists (select p from Part p"
            + " where p.translation = t.id and p.person = :me and p.part = org.turjuman.workflow.api.PersonPart.AUTHOR)";

    private static final String ORDER = """
             order by
               case when t.state = org.turjuman.workflow.api.TranslationState.RETURNED then 0 else 1 end,
               case t.priority when org.turjuman.workflow.api.Priority.URGENT then 0
                               when org.turjuman.workflow.api.Priority.NORMAL then 1 else 2 end,
               t.due, t.requestedAt, t.id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TranslationLines lines;

    @Inject
    CommentRepository comments;

    @Inject
    Standings standings;

    @Inject
    Caller caller;

    @Inject
    DeskClock clock;

    @Override
    public Page<QueueLine> lines(QueueList list, QueueFilter wanted, int offset, int limit) {
        caller.require(Permission.READ);
        Conditions conditions = conditions(list, wanted);
        List<Translation> found = conditions
                .bind(entities.createQuery(
                        "select t from Translation t where " + conditions.where() + ORDER, Translation.class))
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Math.max(1, Math.min(limit, 200)))
                .getResultList();
        return new Page<>(drawUp(found), count(conditions));
    }

    private List<QueueLine> drawUp(List<Translation> found) {
        List<TranslationView> views = lines.of(found);
        Map<TranslationId, Integer> waiting =
                comments.waiting(found.stream().map(Translation::id).toList());
        List<Standing> standing = standings.of(found);
        List<QueueLine> drawn = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Translation translation = found.get(i);
            Standing mine = standing.get(i);
            drawn.add(new QueueLine(
                    views.get(i),
                    waiting.getOrDefault(translation.id(), 0),
                    mine.mayClaim(),
                    mine.mayTakeReview(),
                    mine.holds() || mine.isReviewing()));
        }
        return drawn;
    }

    private Conditions conditions(QueueList list, QueueFilter wanted) {
        Conditions conditions = new Conditions();
        switch (list) {
            case MINE -> held(conditions.and(MINE)).with("me", me());
            case FREE -> held(conditions.and(FREE));
            case REVIEW -> conditions.and(REVIEW);
            case RETURNED -> conditions.and(RETURNED);
            case ALL -> conditions.and("t.state <> org.turjuman.workflow.api.TranslationState.CANCELLED");
        }
        if (wanted.language() != null) {
            conditions
                    .and("t.language = :language")
                    .with("language", wanted.language().tag());
        }
        if (wanted.priority() != null) {
            conditions.and("t.priority = :priority").with("priority", wanted.priority());
        }
        if (wanted.dueBefore() != null) {
            conditions.and("t.due < :due").with("due", wanted.dueBefore());
        }
        if (wanted.minimumWords() != null) {
            conditions.and("t.words >= :minimum").with("minimum", wanted.minimumWords());
        }
        if (wanted.maximumWords() != null) {
            conditions.and("t.words <= :maximum").with("maximum", wanted.maximumWords());
        }
        if (wanted.search() != null && !wanted.search().isBlank()) {
            String key = Folding.key(wanted.search()).replaceAll("([!%_])", "!$1");
            conditions.and("t.searchKey like :search escape '!'").with("search", "%" + key + "%");
        }
        if (wanted.article() != null) {
            conditions
                    .and("t.article = :article")
                    .with("article", wanted.article().value());
        }
        return conditions;
    }

    private Conditions held(Conditions conditions) {
        return conditions.with("expired", clock.now().minus(Translations.HOLD));
    }

    private long me() {
        return caller.get().id().value();
    }

    private long count(Conditions conditions) {
        return conditions
                .bind(entities.createQuery(
                        "select count(t) from Translation t where " + conditions.where(), Long.class))
                .getSingleResult();
    }

    @Override
    public QueueCounts counts() {
        caller.require(Permission.READ);
        long me = me();
        boolean claims = caller.may(Permission.CLAIM);
        Conditions urgent = held(new Conditions().and(URGENT)).and("(" + MINE + (claims ? " or " + FREE : "") + ")");
        Conditions free = held(new Conditions().and(FREE));
        Conditions waiting = new Conditions().and(REVIEW).and(SECOND).with("me", me);
        return new QueueCounts(
                (int) count(new Conditions().and(RETURNED).and("t.holder = :me").with("me", me)),
                (int) count(urgent.with("me", me)),
                caller.may(Permission.REVIEW) ? (int) count(waiting) : 0,
                (int) count(held(new Conditions().and(MINE)).with("me", me)),
                claims ? (int) count(free) : 0);
    }

    /** Conditions of a query that all must hold, with their values. */
    private static final class Conditions {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions and(String condition) {
            all.add(condition);
            return this;
        }

        Conditions with(String name, Object value) {
            values.put(name, value);
            return this;
        }

        String where() {
            return String.join(" and ", all);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
