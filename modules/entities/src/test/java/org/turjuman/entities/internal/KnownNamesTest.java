package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
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

    /** Which records are found in a sentence about somebody. */
    private static List<EntityId> records(EntityManager em, String person) {
        KNOWN.records = DeskOnH2.known(em);
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
        KNOWN.records = DeskOnH2.known(em);
        return KNOWN.spellings(Language.ENGLISH).in(person + " said so.").stream()
                .flatMap(name -> name.spellings().stream())
                .map(spelling -> spelling.record().id())
                .toList();
    }

    private static NameRecord made(EntityManager em, String arabic, String english) {
        NameRecord record = new NameRecord(said(arabic, english), DeskOnH2.LINA, NOW);
        DeskOnH2.repository(em).add(record);
        DeskOnH2.repository(em).add(new PastRecord(record, NOW));
        return record;
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
