package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turjuman.entities.api.EntityFilter;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.ImportId;
import org.turjuman.entities.api.ImportLine;
import org.turjuman.entities.api.ImportLine.Outcome;
import org.turjuman.entities.api.ImportView;
import org.turjuman.entities.api.NameFormat;
import org.turjuman.entities.api.RecordAct;
import org.turjuman.entities.internal.known.StartLines;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.PersonId;

/** All that the desk knows at the start, as files, on a real H2 with the real migrations. */
class AllNamesAsFilesTest {
    private static final String URL = "jdbc:h2:mem:files;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH";
    private static EntityManagerFactory factory;

    @BeforeAll
    static void open() throws SQLException, IOException {
        for (String script : List.of(
                "V20261124_1640__platform_people",
                "V20261124_1700__articles_sources",
                "V20261124_1800__entities_names",
                "V20261126_0700__entities_facts",
                "V20261126_0702__entities_merge",
                "V20261126_0730__entities_start",
                "V20261126_0740__entities_import")) {
            try (InputStream in = AllNamesAsFilesTest.class.getResourceAsStream("/db/migration/" + script + ".sql")) {
                sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        sql("insert into platform_person (version, sign_in, shown_name, password, enabled, language, theme,"
                + " letter_keys, must_change_password, epoch) values (0, 'lina', 'Lina', '-', true, 'en',"
                + " 'auto', true, false, 0)");
        factory = new Configuration()
                .setProperty("hibernate.connection.url", URL)
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(NameRecord.class)
                .addAnnotatedClass(MergedRecord.class)
                .addAnnotatedClass(PastRecord.class)
                .addAnnotatedClass(StagedImport.class)
                .buildSessionFactory();
        in(em -> {
            StartKnowledge knowledge = new StartKnowledge();
            knowledge.start = new StartRepository();
            knowledge.start.entities = em;
            knowledge.clock = clock();
            knowledge.audit = standIn(Audit.class);
            knowledge.layOut(null);
            return null;
        });
    }

    @AfterAll
    static void close() throws SQLException {
        factory.close();
        sql("shutdown");
    }

    @ParameterizedTest
    @EnumSource(NameFormat.class)
    void whatTheDeskKnowsComesBackTheSame(NameFormat format) {
        byte[] file = exported(format, EntityFilter.ANY);
        List<ImportLine> lines = in(em -> imports(em).planned(format, file));
        assertThat(lines.stream().filter(line -> line.outcome() != Outcome.SAME))
                .isEmpty();
        assertThat(lines.size())
                .isEqualTo(exportable())
                .isGreaterThanOrEqualTo(StartLines.origins().size());
    }

    private static int exportable() {
        return in(em ->
                ((Number) em.createQuery("select count(r) from NameRecord r").getSingleResult()).intValue());
    }

    @Test
    void anExportHoldsWhatTheListShows() {
        String places = text(exported(NameFormat.CSV, new EntityFilter(null, EntityType.PLACE, "MA")));
        assertThat(places).contains(",place,ar,الرباط,").doesNotContain(",person,");
        String found = text(exported(NameFormat.CSV, new EntityFilter("بينى غانتس", null, null)));
        assertThat(found).contains("Benny Gantz").doesNotContain(",place,");
    }

    @Test
    void whatAFileChangesIsStoredWithItsHistoryAndTheRestIsNot() {
        String file = text(exported(NameFormat.CSV, new EntityFilter("زاكورة", EntityType.PLACE, null)));
        assertThat(file).contains("Zagora");
        byte[] changed = (file.replace("Zagora", "Zagoura") + ",,,ar,واحة زاكورة الجديدة\r\n")
                .replace(",,,ar,واحة", ",,place,ar,واحة")
                .getBytes(StandardCharsets.UTF_8);
        List<ImportLine> lines = in(em -> {
            List<ImportLine> planned = imports(em).planned(NameFormat.CSV, changed);
            importing(em).store(view(planned), new PersonId(1));
            return planned;
        });
        assertThat(lines).extracting(ImportLine::outcome).contains(Outcome.CHANGED, Outcome.NEW);
        ImportLine line = lines.stream()
                .filter(one -> one.outcome() == Outcome.CHANGED)
                .findFirst()
                .orElseThrow();
        EntityId id = Objects.requireNonNull(line.entity());
        in(em -> {
            NameRecord record = repository(em).get(id);
            assertThat(record.description()).isEqualTo(line.after());
            assertThat(record.changedBy()).isEqualTo(new PersonId(1));
            assertThat(repository(em).past(id).get(0).view("").act()).isEqualTo(RecordAct.IMPORTED);
            return null;
        });
        List<ImportLine> again = in(em -> imports(em).planned(NameFormat.CSV, changed));
        assertThat(again)
                .as("its version is not the one of the file any more, and the new one is known by its name")
                .extracting(ImportLine::outcome)
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .map(one -> switch (one.outcome()) {
                            case CHANGED -> Outcome.REFUSED;
                            case NEW -> Outcome.SAME;
                            default -> one.outcome();
                        })
                        .toList());
    }

    private static byte[] exported(NameFormat format, EntityFilter wanted) {
        return in(em -> {
            ExportService service = new ExportService();
            service.caller = standIn(Caller.class);
            service.pages = new ExportPages();
            service.pages.records = files(em);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                service.export(format, wanted, false).writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        });
    }

    private static ImportService imports(EntityManager em) {
        ImportService service = new ImportService();
        service.files = files(em);
        return service;
    }

    private static Importing importing(EntityManager em) {
        Importing importing = new Importing();
        importing.records = repository(em);
        importing.files = files(em);
        importing.audit = standIn(Audit.class);
        importing.clock = clock();
        importing.renamed = standIn(jakarta.enterprise.event.Event.class);
        return importing;
    }

    private static ImportView view(List<ImportLine> lines) {
        return new ImportView(new ImportId(1), NameFormat.CSV, "names.csv", Instant.EPOCH, "Lina", lines, "");
    }

    private static EntityRepository repository(EntityManager em) {
        EntityRepository repository = new EntityRepository();
        repository.entities = em;
        return repository;
    }

    private static ExchangeRepository files(EntityManager em) {
        ExchangeRepository files = new ExchangeRepository();
        files.entities = em;
        return files;
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static DeskClock clock() {
        return (DeskClock) Proxy.newProxyInstance(
                AllNamesAsFilesTest.class.getClassLoader(),
                new Class<?>[] {DeskClock.class},
                (proxy, method, arguments) -> Instant.parse("2026-11-26T12:00:00Z"));
    }

    /** What is asked and answers nothing. */
    @SuppressWarnings("unchecked")
    private static <T> T standIn(Class<?> type) {
        return (T) Proxy.newProxyInstance(
                AllNamesAsFilesTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == Optional.class ? Optional.empty() : null);
    }

    private static <T> T in(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            T done = work.apply(em);
            em.getTransaction().commit();
            return done;
        }
    }

    private static void sql(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
