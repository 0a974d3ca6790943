package org.turjuman.persistence.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of one database, and the migrations that this version of the desk knows. */
final class Schema {
    private final Flyway flyway;

    private Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    static Schema of(DataSource database) {
        return of(database, "classpath:db/migration");
    }

    static Schema of(DataSource database, String location) {
        return new Schema(Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations(location)
                .outOfOrder(true)
                .validateMigrationNaming(true)
                .load());
    }

    /**
     * Applies what is missing.
     *
     * @throws SchemaRefused when a newer version of the desk, or something else, has made this schema, or when an
     *     earlier migration stopped half-way; nothing is changed then
     */
    void bringUpToDate() {
        obstacle().ifPresent(sentence -> {
            throw new SchemaRefused(sentence);
        });
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
                throw new SchemaRefused(
                        "This database holds tables that are not Turjuman's; give it an empty database or schema of its own.",
                        e);
            }
            throw e;
        }
    }

    /** Why this version must not touch the database, as one sentence; empty when it may. */
    Optional<String> obstacle() {
        Optional<String> failed = highest(info -> info.getState().isFailed())
                .map(info -> "The migration " + named(info)
                        + " stopped half-way; restore the back-up made before the upgrade, then start again.");
        return failed.or(() -> highest(Schema::isUnknown)
                .map(info -> "The database was last used by a newer Turjuman: its schema is at " + named(info)
                        + ", this version knows " + known()
                        + "; start that newer version, or restore the back-up made before its upgrade."));
    }

    /** The versions of the files that this version of the desk brings. */
    Set<String> knownVersions() {
        return Arrays.stream(flyway.info().all())
                .filter(info -> info.getVersion() != null && info.getState().isResolved())
                .map(info -> info.getVersion().toString())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<MigrationInfo> highest(Predicate<MigrationInfo> wanted) {
        return Arrays.stream(flyway.info().all())
                .filter(info -> info.getVersion() != null)
                .filter(wanted)
                .max((a, b) -> a.getVersion().compareTo(b.getVersion()));
    }

    /** Applied, but not among the files of this version: after its newest file, or between two of them. */
    private static boolean isUnknown(MigrationInfo info) {
        MigrationState state = info.getState();
        return state.isApplied() && !state.isResolved();
    }

    private String known() {
        return highest(info -> info.getState().isResolved())
                .map(info -> "versions up to " + info.getVersion())
                .orElse("none");
    }

    private static String named(MigrationInfo info) {
        return info.getVersion() + " (" + info.getDescription() + ")";
    }
}
