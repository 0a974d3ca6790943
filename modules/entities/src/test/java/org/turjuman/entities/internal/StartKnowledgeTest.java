package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.turjuman.entities.api.EntityDescription;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityOrder;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.FormStatus;
import org.turjuman.entities.api.FormUse;
import org.turjuman.entities.api.NameForm;
import org.turjuman.entities.internal.known.StartLines;
import org.turjuman.language.api.Language;

/** What the desk knows at the start, on a real H2 with the real migrations; each test undoes what it changed. */
class StartKnowledgeTest {
    private static DeskOnH2 desk;

    @BeforeAll
    static void open() {
        desk = new DeskOnH2("start");
        desk.layOut();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyLineIsARecordOfTheDesksOwnWithItsHistory() {
        assertThat(desk.count("select count(*) from entities_entity where changed_by is null"))
                .isEqualTo(StartLines.origins().size());
        assertThat(desk.count("select count(*) from entities_past where written_by is null"))
                .isEqualTo(StartLines.origins().size());
        EntityView gantz = find("بيني غانتس").get(0);
        assertThat(gantz.isByTheDesk()).isTrue();
        assertThat(gantz.getFacts().roles()).isNotEmpty();
        EntityDescription first = desk.in(
                em -> DeskOnH2.repository(em).past(gantz.id()).get(0).view("").description());
        assertThat(first).isEqualTo(gantz.description());
    }

    @Test
    void theRowsSayWhatTheEntitiesSay() {
        Map<EntityId, EntityDescription> rows = desk.in(em -> DeskOnH2.known(em).all()).stream()
                .collect(java.util.stream.Collectors.toMap(EntityView::id, EntityView::description));
        assertThat(rows).hasSizeGreaterThan(9_000);
        for (EntityView view : list(new EntityFilter(null, EntityType.PERSON, "MA"))) {
            assertThat(rows.get(view.id())).isEqualTo(view.description());
        }
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = desk.in(em -> DeskOnH2.known(em).entriesAfter(0));
        desk.layOut();
        long after = desk.in(em -> DeskOnH2.known(em).entriesAfter(0));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatPeopleChangedOrTookAwayStaysAndANewLineComes() {
        EntityView rabat = find("الرباط").get(0);
        desk.in(em -> {
            DeskOnH2.repository(em)
                    .get(rabat.id())
                    .describe(named("الرباط", "Rabat, changed"), DeskOnH2.LINA, Instant.now());
            return null;
        });
        EntityView gone = find("زاكورة").get(0);
        for (String table : List.of("form", "role", "past")) {
            desk.sql("delete from entities_" + table + " where entity_id = " + gone.id());
        }
        desk.sql("update entities_start set entity_id = null where entity_id = " + gone.id());
        desk.sql("delete from entities_entity where id = " + gone.id());
        EntityView forgotten = find("شفشاون").get(0); // as if its line had come with a later version
        desk.sql("delete from entities_start where entity_id = " + forgotten.id());
        desk.sql("update entities_entity set changed_by = 1, arabic_sort = 'x' where id = " + forgotten.id());

        desk.layOut();

        assertThat(find("Rabat, changed")).extracting(EntityView::id).containsExactly(rabat.id());
        assertThat(desk.in(em -> DeskOnH2.repository(em).list(filter("زاكورة"), EntityOrder.ARABIC, 0, 9))
                        .total())
                .isZero();
        assertThat(find("شفشاون")).hasSize(2).anyMatch(EntityView::isByTheDesk);
    }

    @Test
    void whatPeopleWroteBeforeIsNotWrittenTwice() {
        EntityView tetouan = find("تطوان").get(0);
        desk.sql("delete from entities_start where entity_id = " + tetouan.id());
        desk.sql("update entities_entity set changed_by = 1 where id = " + tetouan.id());
        desk.layOut();
        assertThat(find("تطوان")).extracting(EntityView::id).containsExactly(tetouan.id());
        assertThat(desk.count("select count(*) from entities_start where entity_id = " + tetouan.id()))
                .isEqualTo(1);
    }

    @Test
    void aLatinNameIsFoundTypedLoosely() {
        assertThat(find("benkiran"))
                .anyMatch(view ->
                        view.getEnglish() != null && view.getEnglish().text().contains("Benkirane"));
        assertThat(list(new EntityFilter("benkiran", null, null)))
                .anyMatch(view ->
                        view.getEnglish() != null && view.getEnglish().text().contains("Benkirane"));
    }

    @Test
    void theNearestNameStandsFirst() {
        assertThat(nearest("حزب الله").getEnglish()).extracting(NameForm::text).isEqualTo("Hezbollah");
        assertThat(nearest("OPEC").getSourceForm().text()).isEqualTo("منظمة الدول المصدرة للنفط");
        assertThat(nearest("benkiran").getForms()).anyMatch(form -> form.text().contains("Benkirane"));
    }

    private static EntityView nearest(String typed) {
        return desk.in(em -> DeskOnH2.repository(em).list(filter(typed), EntityOrder.NEAREST, 0, 5).items().stream()
                        .map(record -> record.view(""))
                        .toList())
                .get(0);
    }

    @Test
    void theSampleIsLaidOverWhatTheDeskKnows() {
        EntityDescription sample = SampleNames.read().get(0);
        EntityId known = desk.in(em -> DeskOnH2.start(em).untouched(sample)).orElseThrow();
        EntityDescription united = SampleNames.united(
                desk.in(em -> DeskOnH2.repository(em).get(known).description()), sample);
        assertThat(DescriptionRules.kept(united)).isEqualTo(united);
        assertThat(united.forms().get(1))
                .isEqualTo(new NameForm(
                        Language.ARABIC, "غانتس", FormStatus.ADMITTED, "later mentions", "", FormUse.LATER));
        assertThat(united.forms()).extracting(NameForm::text).contains("بيني جانتس", "Beni Ghantz");
        assertThat(united.facts().country()).isEqualTo("IL");
    }

    private static EntityFilter filter(String words) {
        return new EntityFilter(words, null, null);
    }

    private static EntityDescription named(String arabic, String english) {
        return new EntityDescription(
                EntityType.PLACE,
                List.of(
                        new NameForm(Language.ARABIC, arabic, FormStatus.PREFERRED, ""),
                        new NameForm(Language.ENGLISH, english, FormStatus.PREFERRED, "")),
                "");
    }

    private static List<EntityView> list(EntityFilter wanted) {
        return desk.in(em -> DeskOnH2.repository(em).list(wanted, EntityOrder.ARABIC, 0, 200).items().stream()
                .map(record -> record.view(""))
                .toList());
    }

    /** The records with exactly that form, and where there is none those that sound so. */
    private static List<EntityView> find(String typed) {
        return list(filter(typed)).stream()
                .filter(view ->
                        view.getForms().stream().anyMatch(form -> form.text().equals(typed))
                                || typed.equals("benkiran"))
                .toList();
    }
}
