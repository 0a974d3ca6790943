package org.turjuman.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.PostgresProcess;
import org.turjuman.benchmarks.kill.Campaign;
import org.turjuman.benchmarks.kill.Tally;

/** One kill on each database, side by side; {@code mvn -Pkill} kills twenty times. */
@Execution(ExecutionMode.CONCURRENT)
class KillIT {
    @TempDir
    Path folder;

    @Test
    void noAcknowledgedSaveIsLostWithTheServerOnH2() throws Exception {
        try (Campaign campaign = Campaign.onH2(DeskPlace.in(folder).quick(), System.nanoTime())) {
            campaign.round(0);
            check(campaign.tally(), 1, 0);
        }
    }

    @Test
    void noAcknowledgedSaveIsLostWithServerOrDatabaseOnPostgresql() throws Exception {
        try (PostgresProcess database = PostgresProcess.start(folder.resolve("postgresql"));
                Campaign campaign = Campaign.onPostgres(DeskPlace.in(folder).quick(), database, System.nanoTime())) {
            campaign.round(0);
            check(campaign.tally(), 1, 1);
        }
    }

    private static void check(Tally tally, int serverKills, int databaseKills) {
        assertThat(tally.troubles()).isEmpty();
        assertThat(tally.serverKills()).isEqualTo(serverKills);
        assertThat(tally.databaseKills()).isEqualTo(databaseKills);
        assertThat(tally.acknowledged()).isPositive();
    }
}
