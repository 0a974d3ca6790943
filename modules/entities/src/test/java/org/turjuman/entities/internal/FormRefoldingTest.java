package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.turjuman.entities.internal.DeskOnH2.LINA;
import static org.turjuman.entities.internal.DeskOnH2.repository;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;

/** An upgrade that folds differently. */
class FormRefoldingTest {
    private static DeskOnH2 desk;

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("refolding");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void writesTheKeysAnewAndChangesNoRecord() {
        EntityId alone = record("ar + إسماعيل الأحمدي", "en + Ismail Ahmadi");
        EntityId kept = record("ar + أسماء الإدريسي");
        EntityId gone = record("ar + آسية");
        desk.in(em -> {
            repository(em).keep(gone).goInto(kept, LINA, Instant.EPOCH);
            return null;
        });
        long versions = desk.count("select sum(version) from entities_entity");
        desk.sql("update entities_form set form_key = 'old', first_word = 'old', loose_key = 'old', key_version = 0");
        desk.sql("update entities_entity set arabic_sort = 'old', latin_sort = 'old'");

        boolean more = desk.in(em -> some(em).refold());

        assertThat(more).as("there may be others").isTrue();
        assertThat(desk.<Boolean>in(em -> some(em).refold())).isFalse();
        assertThat(found("احمدي")).containsExactly(alone);
        assertThat(desk.count("select count(*) from entities_form where form_key = 'old' or first_word = 'old'"))
                .as("not of merged ones either")
                .isZero();
        assertThat(desk.count("select count(*) from entities_form where loose_key = 'old'"))
                .isZero();
        assertThat(desk.count("select count(*) from entities_entity where arabic_sort = 'old' or latin_sort = 'old'"))
                .as("a merged record may come back")
                .isZero();
        assertThat(desk.count("select count(*) from entities_entity where arabic_sort = 'اسيه' and latin_sort is null"))
                .isEqualTo(1);
        assertThat(desk.count("select count(*) from entities_entity where latin_sort = 'ismail ahmadi'"))
                .isEqualTo(1);
        assertThat(desk.count("select sum(version) from entities_entity"))
                .as("a merge can still be taken back")
                .isEqualTo(versions);
    }

    private static List<EntityId> found(String folded) {
        return desk.in(em -> repository(em).holding(folded).stream()
                .map(EntityRepository.Key::entity)
                .toList());
    }

    private static FormRefolding.Some some(EntityManager em) {
        FormRefolding.Some some = new FormRefolding.Some();
        some.entities = em;
        return some;
    }

    private static EntityId record(String... forms) {
        EntityDescription description = new EntityDescription(
                EntityType.PERSON, Arrays.stream(forms).map(JoiningTest::form).toList(), "");
        return desk.in(em -> {
            NameRecord record = new NameRecord(description, LINA, Instant.EPOCH);
            repository(em).add(record);
            return record.id();
        });
    }
}
