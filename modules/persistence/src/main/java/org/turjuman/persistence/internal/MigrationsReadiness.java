package org.turjuman.persistence.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only on the schema of this version: a back-up restored under a running desk, or a newer version started beside
 * it, shows here. It reads the history itself, because a probe comes every few seconds and Flyway logs each look.
 */
@Readiness
@ApplicationScoped
class MigrationsReadiness implements HealthCheck {
    private static final String APPLIED =
            "select version, success from flyway_schema_history where version is not null";

    @Resource(lookup = Migrations.DATA_SOURCE)
    DataSource database;

    private Set<String> known = Set.of();

    /** While the database is there: the first probe may come when it is not. */
    void open(@Observes Startup event) {
        known = Schema.of(database).knownVersions();
    }

    @Override
    public HealthCheckResponse call() {
        return answer(database, known);
    }

    static HealthCheckResponse answer(DataSource database, Set<String> known) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("migrations");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPLIED)) {
            Set<String> applied = new HashSet<>();
            while (rows.next()) {
                if (rows.getBoolean("success")) {
                    applied.add(rows.getString("version"));
                }
            }
            return answer.status(applied.equals(known))
                    .withData("applied", applied.size())
                    .withData("known", known.size())
                    .build();
        } catch (SQLException e) {
            return answer.down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
