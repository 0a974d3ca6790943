package org.turjuman.acceptance.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.Intake;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.Metadata;
import org.turjuman.articles.api.RawInput;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.Acting;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.NotYoursException;
import org.turjuman.workflow.api.Priority;
import org.turjuman.workflow.api.Stamp;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.Targets;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.TranslationState;
import org.turjuman.workflow.api.TranslationView;
import org.turjuman.workflow.api.Translations;
import org.turjuman.workflow.api.UnitView;
import org.turjuman.workflow.api.VersionView;

/** What only the server's inside can show of a translation: time that passes, and the four eyes of the database itself. */
@ExtendWith(ArquillianExtension.class)
class TranslationIT {
    @Resource(lookup = "java:jboss/datasources/Turjuman")
    DataSource database;

    @Inject
    Acting acting;

    @Inject
    Intake intake;

    @Inject
    Translations translations;

    @Inject
    Targets targets;

    private PersonId salma;
    private PersonId nora;
    private PersonId idris;
    private PersonId karim;
    private TranslationId translation;
    private TargetId target;

    @BeforeEach
    void claim() throws Exception {
        salma = person("salma");
        nora = person("nora");
        idris = person("idris");
        karim = person("karim");
        ArticleId article = as(karim, () -> intake.take(draft()).id());
        translation = as(karim, () -> translations.request(article, Language.ENGLISH, Priority.LOW, null));
        as(salma, () -> {
            translations.claim(translation);
            return translation;
        });
        UnitView unit =
                as(salma, () -> translations.workbench(translation).units().get(1));
        target = unit.target();
    }

    @AfterEach
    void giveBack() throws Exception {
        if (seen().state() != TranslationState.CANCELLED) {
            as(salma, () -> {
                translations.release(translation);
                return translation;
            });
            cancel();
        }
    }

    private void cancel() throws Exception {
        as(karim, () -> {
            translations.cancel(translation);
            return translation;
        });
    }

    @Test
    void aHoldShowsItsEndFromTheEighteenthHourAndEndsWithTheTwentyFourth() throws Exception {
        as(salma, () -> targets.saveDraft(target, new Stamp(0, 0), "one", "The minister arr"));
        savedAgo(Duration.ofHours(17));
        assertThat(seen().expiring()).isFalse();
        savedAgo(Duration.ofHours(18).plusMinutes(1));
        assertThat(seen().expiring()).isTrue();
        assertThat(seen().state()).isEqualTo(TranslationState.CLAIMED);
        savedAgo(Duration.ofHours(24).plusMinutes(1));
        assertThat(seen().state()).isEqualTo(TranslationState.QUEUED);
        assertThat(as(nora, () -> translations.workbench(translation).claimable()))
                .isTrue();
        assertThatThrownBy(() ->
                        as(salma, () -> targets.saveDraft(target, new Stamp(0, 1), "two", "The minister arrived")))
                .isInstanceOf(NotYoursException.class);
        cancel();
        List<VersionView> history = as(karim, () -> targets.history(target));
        assertThat(history).extracting(VersionView::text).containsExactly("The minister arr");
        assertThat(history).extracting(VersionView::cause).containsExactly(VersionView.Cause.EXPIRED);
    }

    @Test
    void theDatabaseKeepsAuthorAndReviserApart() throws Exception {
        as(salma, () -> targets.saveVersion(target, new Stamp(0, 0), "one", "The minister arrived."));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            long written = number(connection, "select id from workflow_version where target_id = " + target);
            refused(connection, part(salma, "REVISER"));
            refused(connection, version(salma, "REVISER", 2, false));
            refused(connection, version(idris, "REVISER", 2, false)); // who is nothing there yet
            refused(connection, version(salma, "AUTHOR", 2, true)); // only a reviser's is heavy
            refused(connection, approval(written, salma, false, salma, "'REVISER'", "null", "null"));
            refused(connection, approval(written, salma, false, salma, "'AUTHOR'", "null", "null"));
            refused(connection, approval(written, salma, false, salma, "null", "null", "null"));
            refused(connection, approval(written, salma, false, idris, "'REVISER'", "null", "null"));
            done(connection, part(idris, "REVISER"));
            refused(connection, part(idris, "AUTHOR"));
            done(connection, approval(written, salma, false, idris, "'REVISER'", "null", "null"));
            done(connection, approval(written, salma, false, karim, "null", "'breaking news'", "null"));
            connection.rollback();
        }
    }

    @Test
    void theDatabaseWantsAnAuthorsAgreementToWhatAReviserRewrote() throws Exception {
        as(salma, () -> targets.saveVersion(target, new Stamp(0, 0), "one", "The minister arrived."));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            done(connection, part(idris, "REVISER"));
            done(connection, version(idris, "REVISER", 2, true));
            long heavy = number(connection, "select max(id) from workflow_version where target_id = " + target);
            refused(connection, approval(heavy, idris, true, idris, "'REVISER'", "null", "null"));
            refused(connection, approval(heavy, idris, false, idris, "'REVISER'", "null", "null")); // it is heavy
            refused(connection, agreement(heavy, idris));
            done(connection, agreement(heavy, salma));
            long agreed = number(connection, "select id from workflow_agreement where version_id = " + heavy);
            done(connection, approval(heavy, idris, true, idris, "'REVISER'", "null", Long.toString(agreed)));
            connection.rollback();
        }
    }

    private String part(PersonId person, String part) {
        return "insert into workflow_part (translation_id, person_id, part, since) values (%s, %s, '%s', now())"
                .formatted(translation, person, part);
    }

    private String version(PersonId person, String part, int number, boolean heavy) {
        return ("insert into workflow_version (target_id, number, text, translation_id, person_id, part, heavy, origin,"
                        + " cause, written_at, save_draft) values (%s, %d, 'He came.', %s, %s, '%s', %s, 'HUMAN', 'SAVED',"
                        + " now(), 0)")
                .formatted(target, number, translation, person, part, heavy);
    }

    private String agreement(long version, PersonId person) {
        return ("insert into workflow_agreement (version_id, translation_id, person_id, part, agreed_at)"
                        + " values (%d, %s, %s, 'AUTHOR', now())")
                .formatted(version, translation, person);
    }

    private String approval(
            long version, PersonId by, boolean heavy, PersonId person, String part, String reason, String agreement) {
        return ("insert into workflow_approval (target_id, translation_id, version_id, version_by, version_heavy,"
                        + " person_id, part, override_reason, agreement_id, approved_at)"
                        + " values (%s, %s, %d, %s, %s, %s, %s, %s, %s, now())")
                .formatted(target, translation, version, by, heavy, person, part, reason, agreement);
    }

    private static void done(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
        }
    }

    /** The database's own constraints refuse it: SQL states of class 23. */
    private static void refused(Connection connection, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        assertThatThrownBy(() -> done(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).as(e.getMessage()).startsWith("23"));
        connection.rollback(before);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    /** The translation as a colleague sees it. */
    private TranslationView seen() throws Exception {
        return as(nora, () -> translations.get(translation));
    }

    /** As if the holder's last save had been that long ago. */
    private void savedAgo(Duration time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update workflow_translation set saved_at = ? where id = ?")) {
            statement.setObject(1, Instant.now().minus(time).atOffset(ZoneOffset.UTC));
            statement.setLong(2, translation.value());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    private PersonId person(String signIn) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new PersonId(number(connection, "select id from platform_person where sign_in = '" + signIn + "'"));
        }
    }

    private static IntakeDraft draft() {
        return IntakeDraft.of(
                RawInput.pasted("وصل الوزير إلى الرباط مساء اليوم. سافر الوزير إلى فاس صباح الغد."),
                Metadata.unasked(ZoneId.of("Africa/Casablanca")));
    }

    private <T> T as(PersonId person, Callable<T> act) throws Exception {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        acting.as(person, () -> {
            try {
                result.set(act.call());
            } catch (Exception e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return result.get();
    }
}
