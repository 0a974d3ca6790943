package org.turjuman.acceptance.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeskIT {
    @Resource(lookup = "java:jboss/datasources/Turjuman")
    DataSource database;

    @Test
    void runsOnTheDatabaseOfThisRun() throws SQLException {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
            assertThat(product)
                    .startsWith("h2".equals(System.getProperty("turjuman.test")) ? "H2 2.2" : "PostgreSQL 18");
        }
    }

    @Test
    void hasAppliedEveryMigration() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*), sum(case when success then 0 else 1 end) from flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
            assertThat(rows.getInt(2)).isZero();
        }
    }
}
