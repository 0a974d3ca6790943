package org.turjuman.persistence.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.api.FlywayException;

/** Ready only on the schema of this version: a restored back-up or a newer version on the same database shows here. */
@Readiness
@ApplicationScoped
class MigrationsReadiness implements HealthCheck {
    @Resource(lookup = Migrations.DATA_SOURCE)
    DataSource database;

    private Schema schema; // one for all probes: it announces the database in the log once

    @PostConstruct
    void open() {
        schema = Schema.of(database);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("migrations");
        try {
            schema.obstacle().ifPresent(sentence -> answer.withData("reason", sentence));
            return answer.status(schema.isCurrent()).build();
        } catch (FlywayException e) {
            return answer.down()
                    .withData("reason", "the database does not answer")
                    .build();
        }
    }
}
