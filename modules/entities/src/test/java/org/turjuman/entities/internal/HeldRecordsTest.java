package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.repository;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.platform.api.NoSuchThingException;

/** Who waits for a record that somebody else holds. */
class HeldRecordsTest {
    private static DeskOnH2 desk;

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("held");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void whoWaitsForARecordThatIsMergedMeanwhileIsToldWhereItWent() {
        EntityId gone = record("ar + سعاد");
        EntityId kept = record("ar + سعادة");
        CompletableFuture<EntityId> late = desk.in(em -> {
            NameRecord record = repository(em).keep(gone);
            CompletableFuture<EntityId> waits =
                    waiting(one -> repository(one).keep(gone).id());
            record.goInto(kept, LINA, Instant.EPOCH);
            return waits;
        });
        assertThatThrownBy(late::join).cause().isInstanceOfSatisfying(EntityProblem.class, problem -> {
            assertThat(problem.key()).isEqualTo("entity.merged");
            assertThat(problem).hasMessageContaining(kept.toString());
        });
    }

    @Test
    void whoWaitsForAMergedRecordThatComesBackMeanwhileFindsNoneMerged() {
        EntityId gone = record("ar + هند");
        EntityId kept = record("ar + هنده");
        desk.in(em -> {
            repository(em).keep(gone).goInto(kept, LINA, Instant.EPOCH);
            return null;
        });
        CompletableFuture<Optional<EntityId>> late = desk.in(em -> {
            MergedRecord merged = merges(em).keep(gone).orElseThrow();
            CompletableFuture<Optional<EntityId>> waits =
                    waiting(one -> merges(one).keep(gone).map(MergedRecord::id));
            merged.comeBack(LINA, Instant.EPOCH);
            return waits;
        });
        assertThat(late.join()).isEmpty();
    }

    @Test
    void whatWasNeverThereIsNotHeld() {
        assertThatThrownBy(() -> desk.in(em -> repository(em).keep(new EntityId(999_999))))
                .isInstanceOf(NoSuchThingException.class);
    }

    @Test
    void whoMeansARecordThatIsTakenBackMeanwhileIsToldThatThereIsNone() {
        EntityId made = record("ar + وداد");
        CompletableFuture<EntityId> late = desk.in(em -> {
            NameRecord record = repository(em).keepStanding(made).orElseThrow();
            CompletableFuture<EntityId> waits = waiting(one -> meant(one, made));
            record.takeBack(LINA, Instant.EPOCH);
            return waits;
        });
        assertThatThrownBy(late::join).cause().isInstanceOf(NoSuchThingException.class);
        assertThat(desk.<Boolean>in(em -> repository(em).find(made).isEmpty())).isTrue();
    }

    @Test
    void whoMeansARecordThatIsMergedMeanwhileMeansTheOther() {
        EntityId gone = record("ar + نجاة");
        EntityId kept = record("ar + نجوى");
        CompletableFuture<EntityId> late = desk.in(em -> {
            NameRecord record = repository(em).keepStanding(gone).orElseThrow();
            CompletableFuture<EntityId> waits = waiting(one -> meant(one, gone));
            record.goInto(kept, LINA, Instant.EPOCH);
            return waits;
        });
        assertThat(late.join()).isEqualTo(kept);
    }

    @Test
    void whoTakesBackARecordWaitsForThoseWhoMeanIt() {
        EntityId made = record("ar + رجاء");
        EntityId other = record("ar + رجوى");
        CompletableFuture<Boolean> late = desk.in(em -> {
            repository(em).hold(List.of(other, made, made, new EntityId(999_999)));
            CompletableFuture<Boolean> waits =
                    waiting(one -> repository(one).keepStanding(made).isPresent());
            assertThat(waits).isNotDone();
            return waits;
        });
        assertThat(late.join()).isTrue();
    }

    /** Reads a record, holds it, and asks which it is now. */
    private static EntityId meant(EntityManager em, EntityId id) {
        repository(em).get(id);
        repository(em).hold(List.of(id));
        return repository(em).get(id).id();
    }

    /** Begins some work of another transaction and goes on once that waits. */
    private static <T> CompletableFuture<T> waiting(Function<EntityManager, T> work) {
        long before = blocked();
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(() -> desk.in(work));
        while (blocked() == before && !begun.isDone()) {
            Thread.onSpinWait();
        }
        return begun;
    }

    private static long blocked() {
        return desk.count("select count(*) from information_schema.sessions where blocker_id is not null");
    }

    private static EntityId record(String form) {
        EntityDescription description = new EntityDescription(EntityType.PERSON, List.of(JoiningTest.form(form)), "");
        return desk.in(em -> {
            NameRecord record = new NameRecord(description, LINA, Instant.EPOCH);
            repository(em).add(record);
            return record.id();
        });
    }

    private static MergeRepository merges(EntityManager em) {
        MergeRepository merges = new MergeRepository();
        merges.entities = em;
        return merges;
    }
}
