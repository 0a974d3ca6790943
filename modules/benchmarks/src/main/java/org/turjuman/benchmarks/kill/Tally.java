package org.turjuman.benchmarks.kill;

import java.util.List;
import java.util.Locale;

/**
 * What a campaign found.
 *
 * @param database on which
 * @param serverKills how often the server was killed
 * @param databaseKills how often the database was killed
 * @param acknowledged how many saves were acknowledged
 * @param troubles what was lost, half-stored or stored twice; a sentence each
 */
public record Tally(String database, int serverKills, int databaseKills, int acknowledged, List<String> troubles) {
    static final String HEAD = "%-12s %12s %14s %20s %22s"
            .formatted("database", "server kills", "database kills", "saves acknowledged", "lost or half-stored");

    /** Keeps what it holds unchangeable. */
    public Tally {
        troubles = List.copyOf(troubles);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-12s %12d %14d %,20d %22d",
                database,
                serverKills,
                databaseKills,
                acknowledged,
                troubles.size());
    }
}
