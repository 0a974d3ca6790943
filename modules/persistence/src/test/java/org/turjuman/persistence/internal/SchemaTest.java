package org.turjuman.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class SchemaTest {
    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void open(TestInfo test) {
        database.setURL("jdbc:h2:mem:" + test.getTestMethod().orElseThrow().getName()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    @Test
    void fillsAnEmptyDatabaseAndLeavesItAloneTheSecondTime() throws SQLException {
        start("second");
        start("second");
        assertThat(tables()).containsExactly("flyway_schema_history", "press_article", "press_outlet");
        assertThat(schema("second").knownVersions()).isEqualTo(applied());
    }

    @Test
    void addsWhatANewVersionBrings() throws SQLException {
        start("first");
        start("second");
        assertThat(tables()).contains("press_outlet");
    }

    @Test
    void addsAFileThatIsOlderThanOneAlreadyApplied() throws SQLException {
        start("second");
        start("between");
        assertThat(tables()).contains("names_person");
        assertThat(schema("between").knownVersions()).isEqualTo(applied());
    }

    @Test
    void refusesADatabaseOfANewerVersion() throws SQLException {
        start("second");
        assertThatThrownBy(() -> start("first"))
                .isInstanceOf(SchemaRefused.class)
                .hasMessage(
                        "The database was last used by a newer Turjuman: its schema is at 20260201.0900 (press outlet),"
                                + " this version knows versions up to 20260101.0900; start that newer version, or restore the"
                                + " back-up made before its upgrade.");
        assertThat(schema("first").knownVersions()).isNotEqualTo(applied());
    }

    @Test
    void refusesAMigrationItDoesNotKnowEvenBetweenTwoThatItKnows() throws SQLException {
        start("between");
        assertThatThrownBy(() -> start("second"))
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("20260115.0900 (names person)");
    }

    @Test
    void refusesADatabaseWhereAMigrationStoppedHalfWay() {
        assertThatThrownBy(() -> start("broken")).isInstanceOf(FlywayException.class);
        assertThatThrownBy(() -> start("broken"))
                .isInstanceOf(SchemaRefused.class)
                .hasMessage(
                        "The migration 20260201.0900 (press outlet) stopped half-way; restore the back-up made before"
                                + " the upgrade, then start again.");
    }

    @Test
    void refusesADatabaseThatHoldsTheTablesOfSomethingElse() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table invoices (id bigint)");
        }
        assertThatThrownBy(() -> start("first"))
                .isInstanceOf(SchemaRefused.class)
                .hasMessageContaining("tables that are not Turjuman's");
        assertThat(tables()).containsExactly("invoices");
    }

    private void start(String version) {
        schema(version).bringUpToDate();
    }

    private Schema schema(String version) {
        return Schema.of(database, "classpath:schema/" + version);
    }

    private Set<String> applied() throws SQLException {
        Set<String> versions = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select version from flyway_schema_history where success and version is not null")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows =
                        connection.getMetaData().getTables(null, "public", null, new String[] {"BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
