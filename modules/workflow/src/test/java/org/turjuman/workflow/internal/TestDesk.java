package org.turjuman.workflow.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Articles;
import org.turjuman.articles.api.Deciders;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.articles.api.RevisionView;
import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.Checks;
import org.turjuman.checks.api.Finding;
import org.turjuman.checks.api.Severity;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.Mentions;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Readings;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Audit;
import org.turjuman.platform.api.Caller;
import org.turjuman.platform.api.DeskClock;
import org.turjuman.platform.api.People;
import org.turjuman.platform.api.PersonId;
import org.turjuman.platform.api.PersonView;
import org.turjuman.workflow.api.ApprovalGate;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.TranslationId;

/**
 * The workflow on a real H2 database with the real migrations and Hibernate, without a server. Each call is one
 * transaction with beans of its own, as on the server. Articles and people are simple stand-ins of other modules.
 */
final class TestDesk implements AutoCloseable {
    static final PersonId SALMA = new PersonId(1);
    static final PersonId NORA = new PersonId(2);
    static final PersonId IDRIS = new PersonId(3);
    static final PersonId HUDA = new PersonId(4);
    static final PersonId YASMINE = new PersonId(5);
    static final PersonId KARIM = new PersonId(6);
    static final PersonId REZA = new PersonId(7);
    static final PersonId LINA = new PersonId(8);
    static final ArticleId ARTICLE = new ArticleId(1);

    private static int databases;

    private final EntityManagerFactory factory;
    private final String url;
    final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    final List<String> audited = Collections.synchronizedList(new ArrayList<>());
    final List<CheckRequest> checked = Collections.synchronizedList(new ArrayList<>());
    final List<String> order = Collections.synchronizedList(new ArrayList<>()); // of locks and of readying the names
    final List<ReadingView> changedValues = new ArrayList<>();
    final List<ApprovalGate> gates = new ArrayList<>();
    private final TestArticles articles = new TestArticles();
    private final AtomicLong statements = new AtomicLong();
    private volatile Instant now = Instant.parse("2026-11-24T12:00:00Z");

    TestDesk(String source) {
        url = "jdbc:h2:mem:workflow" + (++databases)
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";
        migrate();
        Configuration configuration = new Configuration()
                .setProperty("hibernate.connection.url", url)
                .setProperty("hibernate.connection.pool_size", "60")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        StatementInspector counting = sql -> {
            statements.incrementAndGet();
            if (sql.contains(" for update")) {
                order.add("lock");
            }
            return sql;
        };
        configuration.getProperties().put("hibernate.session_factory.statement_inspector", counting);
        for (Class<?> entity : List.of(
                Translation.class,
                Unit.class,
                Target.class,
                TextVersion.class,
                Draft.class,
                Part.class,
                Agreement.class,
                Approval.class,
                Waiver.class,
                HandIn.class,
                HandedInText.class,
                Comment.class,
                Remark.class,
                Recut.class,
                StoredCounterpart.class)) {
            configuration.addAnnotatedClass(entity);
        }
        factory = configuration.buildSessionFactory();
        revise(source, -1);
    }

    private void migrate() {
        sql(
                script("V20261124_1640__platform_people"),
                script("V20261124_1700__articles_sources"),
                script("V20261124_1900__workflow_translations"),
                script("V20261125_2000__workflow_recut_states"),
                script("V20261126_0735__workflow_counterparts"));
        for (PersonView person : TestPeople.all()) {
            sql("insert into platform_person (version, sign_in, shown_name, password, enabled, language, theme,"
                    + " letter_keys, must_change_password, epoch) values (0, '" + person.signIn() + "', '"
                    + person.name() + "', '-', true, 'en', 'auto', true, false, 0)");
        }
        sql("insert into articles_article (version, state, language, title, title_is_headline, title_key,"
                + " outlet_standing, outlet_key, byline_standing, section_standing, published_standing, zone,"
                + " region_standing, address_standing, rights, taken_by, taken_at, changed_at) values (0, 'KEPT', 'ar',"
                + " '-', false, '-', 'NOT_ASKED', '', 'NOT_ASKED', 'NOT_ASKED', 'NOT_ASKED', 'UTC', 'NOT_ASKED',"
                + " 'NOT_ASKED', 'FULL_SOURCE', 5, now(), now())");
        sql("insert into articles_original (article_id, sha256, byte_count, encoding, arrived_at)"
                + " values (1, '-', 1, 'UTF-8', now())");
    }

    private static String script(String name) {
        try (InputStream in = TestDesk.class.getResourceAsStream("/db/migration/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs SQL past all services, as only a fault could. */
    void sql(String... commands) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Stores a text of one paragraph a line; the paragraph with that index is the headline, none if negative. */
    RevisionId revise(String text, int headline) {
        int number = articles.count() + 1;
        sql(
                "insert into articles_revision (article_id, number, original_id, text, word_count, segment_count, key_version,"
                        + " search_key, made_by, made_at) values (1, " + number + ", 1, '-', 1, 1, 1, '-', 5, now())");
        RevisionView revision = articles.add(text, headline, now);
        if (number > 1) {
            run(YASMINE, desk -> {
                desk.bean(ArticleWatch.class)
                        .note(new org.turjuman.articles.api.RevisionAdded(
                                ARTICLE, new RevisionId(number - 1), new RevisionId(number)));
                return null;
            });
        }
        return revision.id();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    RevisionView source() {
        return articles.newest();
    }

    /** How often the database is asked during some work. */
    long statementsOf(Runnable work) {
        long before = statements.get();
        work.run();
        return statements.get() - before;
    }

    /** A translation into English, requested by the editor. */
    TranslationId requested() {
        return run(
                YASMINE,
                desk -> desk.bean(TranslationService.class).request(ARTICLE, Language.ENGLISH, Priority.NORMAL, null));
    }

    /** Runs one transaction as that person. */
    <T> T run(PersonId person, Function<Beans, T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            T result = work.apply(new Beans(entities, person));
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** A front door as that person: each call is one transaction. */
    <T> T as(PersonId person, Class<T> door) {
        Object proxy = Proxy.newProxyInstance(
                TestDesk.class.getClassLoader(),
                new Class<?>[] {door},
                (self, method, arguments) ->
                        run(person, desk -> invoke(desk.bean(implementation(door)), method, arguments)));
        return door.cast(proxy);
    }

    private static Class<?> implementation(Class<?> door) {
        return Map.<Class<?>, Class<?>>of(
                        org.turjuman.workflow.api.Translations.class, TranslationService.class,
                        org.turjuman.workflow.api.Targets.class, TargetService.class,
                        org.turjuman.workflow.api.Units.class, UnitService.class,
                        org.turjuman.workflow.api.Reviews.class, ReviewService.class,
                        org.turjuman.workflow.api.Comments.class, CommentService.class,
                        org.turjuman.workflow.api.Queue.class, QueueService.class)
                .get(door);
    }

    private static Object invoke(Object bean, Method method, Object[] arguments) {
        try {
            Method own = bean.getClass().getDeclaredMethod(method.getName(), method.getParameterTypes());
            own.setAccessible(true);
            return own.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    /** The beans of one transaction, wired by the types of their fields. */
    final class Beans {
        private final Map<Class<?>, Object> made = new HashMap<>();
        private final EntityManager entities;
        private final PersonView person;

        Beans(EntityManager entities, PersonId person) {
            this.entities = entities;
            this.person = TestPeople.get(person);
        }

        <T> T bean(Class<T> type) {
            Object present = made.get(type);
            if (present != null) {
                return type.cast(present);
            }
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                T bean = constructor.newInstance();
                made.put(type, bean);
                for (Field field : type.getDeclaredFields()) {
                    if (!java.lang.reflect.Modifier.isStatic(field.getModifiers())
                            && (field.isAnnotationPresent(jakarta.inject.Inject.class)
                                    || field.isAnnotationPresent(jakarta.persistence.PersistenceContext.class))) {
                        field.setAccessible(true);
                        field.set(bean, collaborator(field.getType()));
                    }
                }
                return bean;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private Object collaborator(Class<?> type) {
            if (type == EntityManager.class) {
                return entities;
            } else if (type == Event.class) {
                return StandIn.answering(Event.class, Map.of("fire", arguments -> events.add(arguments[0])));
            } else if (type == Instance.class) {
                return StandIn.answering(Instance.class, Map.of("iterator", arguments -> gates.iterator()));
            } else if (type == Caller.class) {
                return TestPeople.caller(person);
            } else if (type == People.class) {
                return TestPeople.door();
            } else if (type == Articles.class) {
                return articles.door();
            } else if (type == Checks.class) {
                return checksDoor();
            } else if (type == Mentions.class) {
                return StandIn.answering(
                        Mentions.class,
                        Map.of("read", arguments -> List.of(), "ready", arguments -> order.add("ready")));
            } else if (type == Readings.class) {
                return StandIn.answering(Readings.class, Map.of("changedValues", arguments -> changedValues));
            } else if (type == Ledger.class || type == Deciders.class) {
                return StandIn.answering(type, Map.of()); // no test asks them anything
            } else if (type == DeskClock.class) {
                return StandIn.answering(
                        DeskClock.class, Map.of("now", arguments -> now, "zone", arguments -> ZoneId.of("UTC")));
            } else if (type == Audit.class) {
                return StandIn.answering(
                        Audit.class, Map.of("record", arguments -> audited.add((String) arguments[0])));
            }
            return bean(type);
        }

        @SuppressWarnings("unchecked")
        private Object checksDoor() {
            return StandIn.answering(
                    Checks.class,
                    Map.of(
                            "check",
                                    arguments -> check(((List<CheckRequest>) arguments[0]).get((Integer) arguments[1])),
                            "checkAll",
                                    arguments -> ((List<CheckRequest>) arguments[0])
                                            .stream().map(TestDesk.this::check).toList()));
        }
    }

    /** One error the tests can provoke, and one warning. */
    private List<Finding> check(CheckRequest request) {
        checked.add(request);
        List<Finding> found = new ArrayList<>();
        if (request.target().contains("WRONG")) {
            int at = request.target().indexOf("WRONG");
            found.add(new Finding(
                    "number-changed", Severity.ERROR, null, new Span(at, at + 5), "length-empty", List.of(), null));
        }
        if (request.target().contains("ODD")) {
            found.add(new Finding("punctuation-end", Severity.WARNING, null, null, "length-empty", List.of(), null));
        }
        return found;
    }
}
