package org.turjuman.entities.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.hibernate.cfg.Configuration;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.PersonId;

/**
 * The tables of the module on a real H2 with the real migrations, without a server; no records before they are laid out.
 */
final class DeskOnH2 implements AutoCloseable {
    /** The only person of the desk. */
    static final PersonId LINA = new PersonId(1);

    static final DeskClock NOON = new Noon();
    static final Audit SILENT = new Silent();

    private static final Map<EntityManager, SeenInTransaction> SEEN = Collections.synchronizedMap(new WeakHashMap<>());

    private static final List<String> SCRIPTS = List.of(
            "V20261124_1640__platform_people",
            "V20261124_1700__articles_sources",
            "V20261124_1800__entities_names",
            "V20261126_0310__entities_readings",
            "V20261126_0700__entities_facts",
            "V20261126_0702__entities_merge",
            "V20261126_0710__entities_mentions",
            "V20261126_0720__entities_claims",
            "V20261126_0730__entities_start",
            "V20261126_0740__entities_import",
            "V20261126_0750__entities_claim_source",
            "V20261126_0760__entities_mention_before",
            "V20261126_0775__entities_made_record");

    private final String url;
    private final EntityManagerFactory factory;

    /** Opens one under a name that no other test has. */
    DeskOnH2(String name) {
        url = "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                + "DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";
        SCRIPTS.forEach(script -> sql(text("/db/migration/" + script + ".sql")));
        sql("insert into platform_person (version, sign_in, shown_name, password, enabled, language, theme,"
                + " letter_keys, must_change_password, epoch) values (0, 'lina', 'Lina', '-', true, 'en',"
                + " 'auto', true, false, 0)");
        factory = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .addAnnotatedClass(NameRecord.class)
                .addAnnotatedClass(MergedRecord.class)
                .addAnnotatedClass(PastRecord.class)
                .addAnnotatedClass(StagedImport.class)
                .addAnnotatedClass(Reading.class)
                .addAnnotatedClass(Claim.class)
                .addAnnotatedClass(PastClaim.class)
                .addAnnotatedClass(Mention.class)
                .addAnnotatedClass(MentionAct.class)
                .addAnnotatedClass(MentionBefore.class)
                .buildSessionFactory();
    }

    private static String text(String resource) {
        try (InputStream in = DeskOnH2.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays out what the desk knows, as each of its starts does. */
    void layOut() {
        in(em -> {
            StartKnowledge knowledge = new StartKnowledge();
            knowledge.start = start(em);
            knowledge.clock = NOON;
            knowledge.audit = SILENT;
            knowledge.layOut(null);
            return null;
        });
    }

    /** Takes an article in; its number is that of its only revision, too. */
    ArticleId article(String text) {
        sql("""
                insert into articles_article (version, state, language, title, title_is_headline, title_key,
                    outlet_standing, outlet_key, byline_standing, section_standing, published_standing, zone,
                    region_standing, address_standing, rights, taken_by, taken_at, changed_at)
                values (0, 'KEPT', 'ar', 'x', false, 'x', 'NOT_ASKED', '', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'UTC',
                    'NOT_ASKED', 'NOT_ASKED', 'FULL_SOURCE', 1, current_timestamp, current_timestamp);
                insert into articles_original (article_id, sha256, byte_count, encoding, arrived_at)
                select max(id), 'x', 1, 'UTF-8', current_timestamp from articles_article;
                insert into articles_revision (id, article_id, number, original_id, text, word_count, segment_count,
                    key_version, search_key, made_by, made_at)
                select max(article_id), max(article_id), 1, max(id), '%s', 1, 1, 1, 'x', 1, current_timestamp
                from articles_original
                """.formatted(text));
        return new ArticleId(count("select max(id) from articles_article"));
    }

    /** Does something in a transaction, and commits it unless it fails. */
    <T> T in(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T done = work.apply(em);
                em.getTransaction().commit();
                return done;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** A transaction that the caller ends. */
    EntityManager begun() {
        EntityManager em = factory.createEntityManager();
        em.getTransaction().begin();
        return em;
    }

    long count(String query) {
        return in(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }

    void sql(String command) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(command, e);
        }
    }

    @Override
    public void close() {
        factory.close();
        sql("shutdown");
    }

    static MentionRepository mentions(EntityManager em) {
        MentionRepository repository = new MentionRepository();
        repository.entities = em;
        return repository;
    }

    static EntityRepository repository(EntityManager em) {
        EntityRepository repository = new EntityRepository();
        repository.entities = em;
        repository.seen = seen(em);
        return repository;
    }

    /** What a transaction sees; each has an entity manager of its own. */
    static SeenInTransaction seen(EntityManager em) {
        return SEEN.computeIfAbsent(em, one -> new SeenInTransaction());
    }

    static StartRepository start(EntityManager em) {
        StartRepository repository = new StartRepository();
        repository.entities = em;
        return repository;
    }

    static KnownRecords known(EntityManager em) {
        KnownRecords known = new KnownRecords();
        known.entities = em;
        return known;
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
