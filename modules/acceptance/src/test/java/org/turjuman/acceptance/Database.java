package org.turjuman.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the database of this run before Arquillian reads its file, and says there how the server reaches it. Without
 * {@code turjuman.database} (plain tests, tests that bring their own server) it does nothing.
 */
public final class Database implements LauncherSessionListener {
    private @Nullable EmbeddedPostgres postgres; // only in a run on PostgreSQL

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("turjuman.database", "none");
        String settings = " -Dturjuman.test=" + database + " -Dturjuman.demo=true -Dturjuman.address=" + Desk.ADDRESS
                + " -Dturjuman.demo.token.file=" + Desk.tokenFile();
        if (database.equals("postgresql")) {
            settings += " -Dturjuman.db.driver=postgresql -Dturjuman.db.user=postgres -Dturjuman.db.password=postgres"
                    + " -Dturjuman.db.url=jdbc:postgresql://localhost:" + start().getPort() + "/postgres";
        }
        System.setProperty("turjuman.vm", settings);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private EmbeddedPostgres start() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
