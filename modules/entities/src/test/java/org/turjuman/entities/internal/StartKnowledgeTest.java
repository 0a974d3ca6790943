package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
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
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.PersonId;

/** What the desk knows at the start, on a real H2 with the real migrations; each test undoes what it changed. */
class StartKnowledgeTest {
    private static final String URL = "jdbc:h2:mem:start;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH";
    private static final PersonId SALMA = new PersonId(1);
    private static EntityManagerFactory factory;

    @BeforeAll
    static void open() throws SQLException, IOException {
        for (String script : List.of(
                "V20261124_1640__platform_people",
                "V20261124_1700__articles_sources",
                "V20261124_1800__entities_names",
                "V20261126_0700__entities_facts",
                "V20261126_0702__entities_merge",
                "V20261126_0730__entities_start")) {
            try (InputStream in = StartKnowledgeTest.class.getResourceAsStream("/db/migration/" + script + ".sql")) {
                sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        sql("insert into platform_person (version, sign_in, shown_name, password, enabled, language, theme,"
                + " letter_keys, must_change_password, epoch) values (0, 'salma', 'Salma', '-', true, 'en',"
                + " 'auto', true, false, 0)");
        factory = new Configuration()
                .setProperty("hibernate.connection.url", URL)
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(NameRecord.class)
                .addAnnotatedClass(PastRecord.class)
                .buildSessionFactory();
        layOut();
    }

    @AfterAll
    static void close() throws SQLException {
        factory.close();
        sql("shutdown");
    }

    @Test
    void everyLineIsARecordOfTheDesksOwnWithItsHistory() {
        assertThat(count("select count(*) from entities_entity where changed_by is null"))
                .isEqualTo(StartLines.origins().size());
        assertThat(count("select count(*) from entities_past where written_by is null"))
                .isEqualTo(StartLines.origins().size());
        EntityView gantz = find("بيني غانتس").get(0);
        assertThat(gantz.isByTheDesk()).isTrue();
        assertThat(gantz.getFacts().roles()).isNotEmpty();
        EntityDescription first =
                in(em -> repository(em).past(gantz.id()).get(0).view("").description());
        assertThat(first).isEqualTo(gantz.description());
    }

    @Test
    void theRowsSayWhatTheEntitiesSay() {
        Map<EntityId, EntityDescription> rows = in(em -> known(em).all()).stream()
                .collect(java.util.stream.Collectors.toMap(EntityView::id, EntityView::description));
        assertThat(rows).hasSizeGreaterThan(9_000);
        for (EntityView view : list(new EntityFilter(null, EntityType.PERSON, "MA"))) {
            assertThat(rows.get(view.id())).isEqualTo(view.description());
        }
    }

    @Test
    void aSecondStartAddsNothing() {
        String before = in(em -> known(em).state());
        layOut();
        String after = in(em -> known(em).state());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatPeopleChangedOrTookAwayStaysAndANewLineComes() throws SQLException {
        EntityView rabat = find("الرباط").get(0);
        in(em -> {
            repository(em).get(rabat.id()).describe(named("الرباط", "Rabat, changed"), SALMA, Instant.now());
            return null;
        });
        EntityView gone = find("زاكورة").get(0);
        for (String table : List.of("form", "role", "past")) {
            sql("delete from entities_" + table + " where entity_id = " + gone.id());
        }
        sql("update entities_start set entity_id = null where entity_id = " + gone.id());
        sql("delete from entities_entity where id = " + gone.id());
        EntityView forgotten = find("شفشاون").get(0); // as if its line had come with a later version
        sql("delete from entities_start where entity_id = " + forgotten.id());
        sql("update entities_entity set changed_by = 1, arabic_sort = 'x' where id = " + forgotten.id());

        layOut();

        assertThat(find("Rabat, changed")).extracting(EntityView::id).containsExactly(rabat.id());
        assertThat(in(em -> repository(em).list(filter("زاكورة"), EntityOrder.ARABIC, 0, 9))
                        .total())
                .isZero();
        assertThat(find("شفشاون")).hasSize(2).anyMatch(EntityView::isByTheDesk);
    }

    @Test
    void whatPeopleWroteBeforeIsNotWrittenTwice() throws SQLException {
        EntityView tetouan = find("تطوان").get(0);
        sql("delete from entities_start where entity_id = " + tetouan.id());
        sql("update entities_entity set changed_by = 1 where id = " + tetouan.id());
        layOut();
        assertThat(find("تطوان")).extracting(EntityView::id).containsExactly(tetouan.id());
        assertThat(count("select count(*) from entities_start where entity_id = " + tetouan.id()))
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
    void theSampleIsLaidOverWhatTheDeskKnows() {
        EntityDescription sample = SampleNames.read().get(0);
        EntityId known = in(em -> start(em).untouched(sample)).orElseThrow();
        EntityDescription united =
                SampleNames.united(in(em -> repository(em).get(known).description()), sample);
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
        return in(em -> repository(em).list(wanted, EntityOrder.ARABIC, 0, 200).items().stream()
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

    private static void layOut() {
        in(em -> {
            StartKnowledge knowledge = new StartKnowledge();
            knowledge.start = start(em);
            knowledge.clock = new Noon();
            knowledge.audit = new Silent();
            knowledge.layOut(null);
            return null;
        });
    }

    private static EntityRepository repository(EntityManager em) {
        EntityRepository repository = new EntityRepository();
        repository.entities = em;
        return repository;
    }

    private static StartRepository start(EntityManager em) {
        StartRepository repository = new StartRepository();
        repository.entities = em;
        return repository;
    }

    private static KnownRecords known(EntityManager em) {
        KnownRecords known = new KnownRecords();
        known.entities = em;
        return known;
    }

    private static <T> T in(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            T done = work.apply(em);
            em.getTransaction().commit();
            return done;
        }
    }

    private static long count(String query) {
        return in(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    private static void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static final class Noon implements DeskClock {
        @Override
        public Instant now() {
            return Instant.parse("2026-11-26T12:00:00Z");
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Africa/Casablanca");
        }
    }

    private static final class Silent implements Audit {
        @Override
        public void record(String act, String subject, @Nullable Id id, Map<String, String> details) {}

        @Override
        public Page<Entry> entries(Filter wanted, int offset, int limit) {
            return new Page<>(List.of(), 0);
        }
    }
}
