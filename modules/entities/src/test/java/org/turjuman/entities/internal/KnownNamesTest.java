package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.language.api.Language;

/** What is known of the records from moment to moment; each test makes people of its own. */
class KnownNamesTest {
    private static final Instant NOW = DeskOnH2.NOON.now();
    private static DeskOnH2 desk;

    /** As the server has it: one, whoever asks. */
    private static final KnownNames KNOWN = new KnownNames();

    static {
        KNOWN.clock = DeskOnH2.NOON;
    }

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("known");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void whoMakesARecordReadsWithItAtOnce() {
        assertThat(records("نادر الزعفراني")).isEmpty();
        EntityId made = desk.in(em -> {
            EntityId id = made(em, "نادر الزعفراني", "Nader Zaafrani").id();
            assertThat(records(em, "نادر الزعفراني"))
                    .as("before it is committed")
                    .containsExactly(id);
            return id;
        });
        assertThat(records("نادر الزعفراني")).containsExactly(made);
        assertThat(spelled("Nader Zaafrani")).containsExactly(made);
    }

    @Test
    void whatWasRolledBackIsKnownNoMore() {
        assertThatThrownBy(() -> desk.in(em -> {
                    made(em, "هاني الدمنهوري", "Hani Damanhouri");
                    assertThat(records(em, "هاني الدمنهوري")).hasSize(1);
                    throw new IllegalStateException("in vain");
                }))
                .hasMessage("in vain");
        assertThat(records("هاني الدمنهوري")).isEmpty();
        assertThat(spelled("Hani Damanhouri")).isEmpty();
    }

    /** Three write at one moment: counting and the newest number alone tell the first two apart by nothing. */
    @Test
    void whoWritesAtOnceSeesTheirOwnRecordsAndNobodySeesThoseOfAnother() {
        try (Writer first = new Writer("باهر السنجاري", "Baher Sinjari");
                Writer second = new Writer("ماهر السنجاري", "Maher Sinjari")) {
            EntityId third =
                    desk.in(em -> made(em, "طاهر السنجاري", "Taher Sinjari").id());
            assertThat(first.records("باهر السنجاري")).containsExactly(first.made);
            assertThat(second.records("ماهر السنجاري")).containsExactly(second.made);
            assertThat(second.records("باهر السنجاري")).isEmpty();
            assertThat(second.records("طاهر السنجاري")).containsExactly(third);
            assertThat(records("ماهر السنجاري")).isEmpty();
            second.commit();
            assertThat(records("باهر السنجاري")).isEmpty();
            assertThat(records("ماهر السنجاري")).containsExactly(second.made);
            assertThat(records("طاهر السنجاري")).containsExactly(third);
        }
        assertThat(records("باهر السنجاري")).as("rolled back").isEmpty();
        assertThat(records("ماهر السنجاري")).hasSize(1);
    }

    @Test
    void aTransactionLooksOnce() {
        records("ليث القرطبي");
        List<String> looks = new ArrayList<>();
        desk.in(em -> {
            KNOWN.seen = DeskOnH2.seen(em);
            KNOWN.records = new KnownRecords() {
                @Override
                long entriesAfter(long entry) {
                    looks.add("count");
                    return super.entriesAfter(entry);
                }
            };
            KNOWN.records.entities = em;
            KNOWN.read("قال ليث القرطبي إن الاجتماع سيعقد غدا.");
            KNOWN.read("وصل ليث القرطبي.");
            KNOWN.spellings(Language.ENGLISH);
            return null;
        });
        assertThat(looks).hasSize(1);
    }

    @Test
    void whatHasSettledIsNotCountedAgain() {
        Instant dayBefore = NOW.minus(Duration.ofDays(1));
        EntityId old = desk.in(
                em -> made(em, "قيس البغدادي", "Qais Baghdadi", dayBefore).id());
        long entries = desk.in(em -> DeskOnH2.known(em).entriesAfter(0));
        long settled = desk.in(em -> DeskOnH2.known(em).newestBefore(NOW.minus(Duration.ofHours(1))));
        assertThat(desk.<Long>in(em -> DeskOnH2.known(em).entriesAfter(settled)))
                .isLessThan(entries);
        assertThat(records("قيس البغدادي")).containsExactly(old);
        EntityId made = desk.in(em -> made(em, "قيس الموصلي", "Qais Mosuli").id());
        assertThat(records("قيس الموصلي")).containsExactly(made);
    }

    @Test
    void anotherNameTakesThePlaceOfTheOldOne() {
        EntityId id = desk.in(em -> made(em, "رامي الخشاب", "Rami Khachab").id());
        assertThat(spelled("Rami Khachab")).containsExactly(id);
        desk.in(em -> {
            NameRecord record = DeskOnH2.repository(em).keep(id);
            record.describe(said("رامي الحطاب", "Rami Hattab"), DeskOnH2.LINA, NOW);
            em.flush();
            DeskOnH2.repository(em).add(new PastRecord(record, NOW));
            return null;
        });
        assertThat(records("رامي الخشاب")).isEmpty();
        assertThat(records("رامي الحطاب")).containsExactly(id);
        assertThat(spelled("Rami Khachab")).isEmpty();
        assertThat(spelled("Rami Hattab")).containsExactly(id);
    }

    @Test
    void whoWasMergedIsKnownAgainWhenHeIsParted() {
        EntityId kept = desk.in(em -> made(em, "سامي البنوري", "Sami Bannouri").id());
        EntityId gone = desk.in(em -> made(em, "سامي البنودي", "Sami Bannoudi").id());
        assertThat(records("سامي البنودي")).containsExactly(gone);
        desk.in(em -> {
            NameRecord record = DeskOnH2.repository(em).keep(gone);
            record.goInto(kept, DeskOnH2.LINA, NOW);
            em.flush();
            DeskOnH2.repository(em).add(new PastRecord(record, RecordAct.WENT_INTO, kept, NOW));
            return null;
        });
        assertThat(records("سامي البنودي")).isEmpty();
        desk.in(em -> {
            em.find(MergedRecord.class, gone.value()).comeBack(DeskOnH2.LINA, NOW);
            em.flush();
            em.clear();
            NameRecord back = DeskOnH2.repository(em).get(gone);
            DeskOnH2.repository(em).add(new PastRecord(back, RecordAct.CAME_BACK, kept, NOW));
            return null;
        });
        assertThat(records("سامي البنودي")).containsExactly(gone);
        assertThat(records("سامي البنوري")).containsExactly(kept);
    }

    @Test
    void hundredsOfNewRecordsAreKnownAsWell() {
        assertThat(records("شريف القنطري")).isEmpty();
        List<EntityId> made = desk.in(em -> IntStream.range(0, 600)
                .mapToObj(i -> made(em, "شريف القنطري" + "بجدهو".charAt(i % 5) + i, "Sharif " + i)
                        .id())
                .toList());
        assertThat(spelled("Sharif 599")).containsExactly(made.get(599));
    }

    /** A transaction looks; of the methods that follow each looks once, too. */
    private static void look(EntityManager em) {
        KNOWN.records = DeskOnH2.known(em);
        KNOWN.seen = DeskOnH2.seen(em);
    }

    /** Which records are found in a sentence about somebody. */
    private static List<EntityId> records(EntityManager em, String person) {
        look(em);
        return KNOWN.read("قال " + person + " إن الاجتماع سيعقد غدا.").names().stream()
                .flatMap(name -> name.records().stream())
                .map(EntityId::valueOf)
                .toList();
    }

    private static List<EntityId> records(String person) {
        return desk.in(em -> records(em, person));
    }

    private static List<EntityId> spelled(String person) {
        return desk.in(em -> spelled(em, person));
    }

    private static List<EntityId> spelled(EntityManager em, String person) {
        look(em);
        return KNOWN.spellings(Language.ENGLISH).in(person + " said so.").stream()
                .flatMap(name -> name.spellings().stream())
                .map(spelling -> spelling.record().id())
                .toList();
    }

    private static NameRecord made(EntityManager em, String arabic, String english) {
        return made(em, arabic, english, NOW);
    }

    private static NameRecord made(EntityManager em, String arabic, String english, Instant at) {
        NameRecord record = new NameRecord(said(arabic, english), DeskOnH2.LINA, at);
        DeskOnH2.repository(em).add(record);
        DeskOnH2.repository(em).add(new PastRecord(record, at));
        return record;
    }

    /** Makes a record and waits before it commits; rolls back unless it did. */
    private static final class Writer implements AutoCloseable {
        private final EntityManager em = desk.begun();
        private final EntityId made;

        Writer(String arabic, String english) {
            made = made(em, arabic, english).id();
            em.flush();
        }

        List<EntityId> records(String person) {
            return KnownNamesTest.records(em, person);
        }

        void commit() {
            em.getTransaction().commit();
        }

        @Override
        public void close() {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    private static EntityDescription said(String arabic, String english) {
        return new EntityDescription(
                EntityType.PERSON,
                List.of(
                        new NameForm(Language.ARABIC, arabic, FormStatus.PREFERRED, ""),
                        new NameForm(Language.ENGLISH, english, FormStatus.PREFERRED, "")),
                "");
    }
}
