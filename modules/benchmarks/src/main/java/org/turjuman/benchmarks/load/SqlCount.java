package org.turjuman.benchmarks.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.turjuman.benchmarks.desk.Colleague;
import org.turjuman.benchmarks.desk.PostgresProcess;

/** Counts the SQL statements behind one answer, while nobody else is there. */
final class SqlCount {
    private static final String COUNT =
            "select coalesce(sum(calls), 0) from pg_stat_statements where query not ilike '%pg_stat_statements%'";

    /** Above this, the statements are shown that one answer repeats. */
    private static final long MANY = 40;

    private static final String REPEATED =
            "select string_agg(calls || ' x ' || left(regexp_replace(query, '\\s+', ' ', 'g'), 4000), chr(10)) from"
                    + " (select * from pg_stat_statements where calls > 3 order by calls desc limit 5) most";

    private final PostgresProcess database;

    SqlCount(PostgresProcess database) throws SQLException {
        this.database = database;
        run("create extension if not exists pg_stat_statements");
    }

    /**
     * Opens pages one after the other, each twice: the first fills what is filled once.
     *
     * @param colleague who opens them
     * @param pages paths by kind
     */
    Map<String, Long> of(Colleague colleague, Map<String, String> pages)
            throws IOException, InterruptedException, SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            colleague.get(page.getValue());
            run("select pg_stat_statements_reset()");
            colleague.get(page.getValue());
            long count = Long.parseLong(database.ask(COUNT));
            counts.put(page.getKey(), count);
            if (count > MANY) {
                System.out.println(page.getKey() + " repeats itself:\n" + database.ask(REPEATED));
            }
        }
        return counts;
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
