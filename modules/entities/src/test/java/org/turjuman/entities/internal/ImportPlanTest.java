package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFacts;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.FactChange;
import org.turjuman.entities.api.FactChange.Fact;
import org.turjuman.entities.api.Gender;
import org.turjuman.entities.api.HeldRole;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.internal.exchange.FileRecord;
import org.turjuman.entities.internal.exchange.FileRecord.Part;
import org.turjuman.language.api.Language;

class ImportPlanTest {
    private static final EntityFacts FACTS = new EntityFacts("a minister", null, "MA", List.of(), null, "");
    private static final EntityDescription SALMA = new EntityDescription(
            EntityType.PERSON, List.of(JoiningTest.form("ar + سلمى"), JoiningTest.form("en + Salma")), "", FACTS);
    private static final EntityDescription NAMESAKE = person("ar + سلمى", "en + Selma");
    private static final Map<EntityId, ImportPlan.Stored> STORED = Map.of(
            new EntityId(1), new ImportPlan.Stored(4, SALMA),
            new EntityId(2), new ImportPlan.Stored(0, person("ar + نورا")),
            new EntityId(3), new ImportPlan.Stored(0, person("ar + هدى", "en + Huda")),
            new EntityId(4), new ImportPlan.Stored(0, person("ar + هدى", "en + Houda")));
    private static final Map<ImportPlan.Called, Set<EntityId>> CALLED = Map.of(
            called("ar", "سلمى"), Set.of(new EntityId(1)),
            called("ar", "نورا"), Set.of(new EntityId(2)),
            called("ar", "هدى"), Set.of(new EntityId(3), new EntityId(4)));

    @Test
    void aNumberedRecordSaysAllOfIt() {
        ImportLine line = planned(numbered(1, 4, NAMESAKE));
        assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(line.before()).isEqualTo(SALMA);
        assertThat(line.after()).isEqualTo(NAMESAKE);
        assertThat(planned(numbered(1, 4, SALMA)).outcome()).isEqualTo(Outcome.SAME);
    }

    /** A table with empty cells takes facts away: the plan says which. */
    @Test
    void whatAFileTakesAwayOrAddsBesideFormsIsTold() {
        HeldRole minister = new HeldRole("وزيرة", "minister", "", "2020-05", null);
        EntityDescription full = new EntityDescription(
                EntityType.PERSON,
                SALMA.forms(),
                "a note",
                new EntityFacts("a minister", Gender.FEMALE, "MA", List.of(minister), "wikidata:Q5", "spelling"));
        EntityDescription bare = new EntityDescription(EntityType.PERSON, SALMA.forms(), "");
        ImportPlan plan = new ImportPlan(Map.of(new EntityId(1), new ImportPlan.Stored(4, full)), Map.of());
        ImportLine line = plan.of(List.of(numbered(1, 4, bare))).get(0);
        assertThat(line.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(line.gained()).isEmpty();
        assertThat(line.lost()).isEmpty();
        assertThat(line.facts())
                .containsExactly(
                        new FactChange(Fact.LINE, "a minister", ""),
                        new FactChange(Fact.GENDER, "FEMALE", ""),
                        new FactChange(Fact.COUNTRY, "MA", ""),
                        new FactChange(Fact.ROLE, "وزيرة · minister (2020-05–)", ""),
                        new FactChange(Fact.EXTERNAL, "wikidata:Q5", ""),
                        new FactChange(Fact.CONTESTED, "spelling", ""),
                        new FactChange(Fact.NOTE, "a note", ""));
        assertThat(FactChange.between(null, full))
                .as("of a new record")
                .hasSize(7)
                .allSatisfy(change -> assertThat(change.before()).isEmpty());
        assertThat(FactChange.between(full, full)).isEmpty();
        assertThat(FactChange.between(
                        full, new EntityDescription(EntityType.PLACE, full.forms(), full.note(), full.facts())))
                .containsExactly(new FactChange(Fact.TYPE, "PERSON", "PLACE"));
    }

    @Test
    void rolesInAnotherOrderAreAChange() {
        HeldRole one = new HeldRole("", "minister", "", null, null);
        HeldRole other = new HeldRole("", "general", "", null, "2015");
        assertThat(FactChange.between(held(one, other), held(other, one)))
                .containsExactly(new FactChange(Fact.ROLE, "minister; general (–2015)", "general (–2015); minister"));
        assertThat(FactChange.between(held(one), held(one, other)))
                .containsExactly(new FactChange(Fact.ROLE, "", "general (–2015)"));
    }

    private static EntityDescription held(HeldRole... roles) {
        return new EntityDescription(
                EntityType.PERSON, SALMA.forms(), "", new EntityFacts("", null, null, List.of(roles), null, ""));
    }

    @Test
    void whatTheFileDoesNotSpeakOfStays() {
        FileRecord silent = new FileRecord(
                2, new EntityId(1), 4, false, person("ar + سلمى", "en + Salma"), EnumSet.allOf(Part.class), null);
        assertThat(planned(silent).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void aRecordWithoutNumberAddsToTheOneOfItsName() {
        ImportLine line = planned(unnumbered(NAMESAKE));
        assertThat(line.entity()).isEqualTo(new EntityId(1));
        assertThat(Objects.requireNonNull(line.after()).facts()).isEqualTo(FACTS);
        assertThat(line.after().forms())
                .containsExactly(
                        JoiningTest.form("ar + سلمى"), JoiningTest.form("en + Salma"), JoiningTest.form("en ~ Selma"));
        assertThat(planned(unnumbered(person("ar + سلمى"))).outcome()).isEqualTo(Outcome.SAME);
    }

    @Test
    void theArabicNameDecidesNotTheEnglishOne() {
        assertThat(planned(unnumbered(person("en + Salma", "ar + سلمة"))).outcome())
                .isEqualTo(Outcome.NEW);
        assertThat(planned(unnumbered(new EntityDescription(EntityType.PLACE, SALMA.forms(), "")))
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void whoIsSaidToBeNewIsNew() {
        FileRecord fresh = new FileRecord(2, null, null, true, NAMESAKE, Set.of(), null);
        assertThat(planned(fresh).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void whatCannotBeToldApartOrIsOldIsRefused() {
        refused("names-file.ambiguous", unnumbered(person("ar + هدى")));
        refused("names-file.stale", numbered(1, 3, SALMA));
        refused("names-file.no-version", numbered(1, null, SALMA));
        refused("names-file.unknown-id", numbered(9, null, SALMA));
        refused("names-file.none-preferred", unnumbered(person("ar ~ سلمى")));
        refused("entity.no-form", unnumbered(person()));
        refused("entity.two-preferred", numbered(1, 4, person("ar + أ", "ar + ب")));
    }

    @Test
    void whatAFileSaysTwiceIsRefused() {
        List<ImportLine> lines = plan().of(List.of(
                numbered(1, 4, NAMESAKE),
                unnumbered(SALMA),
                unnumbered(person("ar + جديدة")),
                unnumbered(person("ar + جديدة"))));
        assertThat(lines)
                .extracting(ImportLine::outcome)
                .containsExactly(Outcome.CHANGED, Outcome.REFUSED, Outcome.NEW, Outcome.REFUSED);
    }

    private static void refused(String key, FileRecord record) {
        ImportLine line = planned(record);
        assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(Objects.requireNonNull(line.reason()).key()).isEqualTo(key);
    }

    private static ImportLine planned(FileRecord record) {
        return plan().of(List.of(record)).get(0);
    }

    private static ImportPlan plan() {
        return new ImportPlan(STORED, CALLED);
    }

    private static FileRecord numbered(long id, @Nullable Integer version, EntityDescription said) {
        return new FileRecord(2, new EntityId(id), version, false, said, Set.of(), null);
    }

    private static FileRecord unnumbered(EntityDescription said) {
        return new FileRecord(2, null, null, false, said, Set.of(), null);
    }

    private static EntityDescription person(String... forms) {
        return new EntityDescription(
                EntityType.PERSON,
                List.of(forms).stream().map(JoiningTest::form).toList(),
                "");
    }

    private static ImportPlan.Called called(String language, String form) {
        return new ImportPlan.Called(EntityType.PERSON, Language.of(language), form);
    }
}
