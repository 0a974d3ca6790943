package org.turjuman.benchmarks.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.PostgresProcess;

/**
 * Kills the server, and on PostgreSQL the database too, while four people save. Prints a table; ends with 1 if an
 * acknowledged save was lost or one was stored by halves.
 */
public final class KillProgram {
    private KillProgram() {}

    /**
     * Runs it.
     *
     * @param arguments how many kills, the databases ({@code h2,postgresql}), and a folder for what is written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, TimeoutException {
        int kills = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "kill-");
        long seed = new Random().nextLong();
        System.out.println("Seed of the random moments: " + seed);
        List<Tally> tallies = new ArrayList<>();
        for (String database : arguments[1].split(",")) {
            tallies.add(run(database.strip(), kills, folder.resolve(database.strip()), seed));
        }
        System.out.println();
        System.out.println(Tally.HEAD);
        tallies.forEach(tally -> System.out.println(tally.line()));
        if (tallies.stream().anyMatch(tally -> !tally.troubles().isEmpty())) {
            System.exit(1);
        }
    }

    private static Tally run(String database, int kills, Path folder, long seed)
            throws IOException, InterruptedException, TimeoutException {
        if (database.equals("h2")) {
            try (Campaign campaign = Campaign.onH2(DeskPlace.in(folder).quick(), seed)) {
                return run(campaign, kills);
            }
        }
        try (PostgresProcess postgres = PostgresProcess.start(folder.resolve("postgresql"));
                Campaign campaign = Campaign.onPostgres(DeskPlace.in(folder).quick(), postgres, seed)) {
            return run(campaign, kills);
        }
    }

    private static Tally run(Campaign campaign, int kills) throws IOException, InterruptedException, TimeoutException {
        int said = 0;
        for (int round = 0; round < kills; round++) {
            campaign.round(round);
            Tally tally = campaign.tally();
            System.out.println("Round " + (round + 1) + ": " + tally.line().strip());
            tally.troubles().stream().skip(said).forEach(System.out::println);
            said = tally.troubles().size();
        }
        return campaign.tally();
    }
}
