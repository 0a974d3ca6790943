package org.turjuman.benchmarks.kill;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import org.turjuman.benchmarks.desk.Colleague;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.DeskProcess;
import org.turjuman.benchmarks.desk.PostgresProcess;

/** Four people save; server and database are killed at random moments; after each start everything is looked at. */
public final class Campaign implements AutoCloseable {
    private static final List<String> WRITERS = List.of("salma", "nora", "huda", "yasmine");
    private static final int LONGEST_WORK = 2_500; // milliseconds before a kill

    private static final int FIRST_SAVES = 12; // of all together
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** At which round, of four, server and database are killed at the same moment. */
    private static final int BOTH = 3;

    private final String name;
    private final DeskPlace place;
    private final List<PostgresProcess> databases; // none on H2
    private final Random random;
    private final List<Writer> writers = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private DeskProcess desk;
    private int serverKills;
    private int databaseKills;

    private Campaign(String name, DeskPlace place, List<PostgresProcess> databases, long seed)
            throws IOException, InterruptedException {
        this.name = name;
        this.place = place;
        this.databases = databases;
        random = new Random(seed);
        desk = DeskProcess.start(place);
        Colleague editor = Colleague.signedIn(place.address(), "yasmine");
        for (String writer : WRITERS) {
            Colleague colleague = Colleague.signedIn(place.address(), writer);
            writers.add(Writer.claiming(colleague, translation(editor, writer), new Random(random.nextLong())));
        }
    }

    /** On the server's own H2. */
    public static Campaign onH2(DeskPlace place, long seed) throws IOException, InterruptedException {
        return new Campaign("H2", place, List.of(), seed);
    }

    /** On a PostgreSQL, which is killed too. */
    public static Campaign onPostgres(DeskPlace place, PostgresProcess database, long seed)
            throws IOException, InterruptedException {
        return new Campaign("PostgreSQL", place.on(database), List.of(database), seed);
    }

    private static String translation(Colleague editor, String writer) throws IOException, InterruptedException {
        String text = "كتب الصحفي «" + writer + "» أن الوزير غادر الرباط مساء الثلاثاء. وأضاف أن الطرفين وقعا اتفاقية."
                + " ولم يصدر أي تعليق رسمي. وينتظر أن تستأنف المحادثات الأربعاء.";
        String article = editor.post(
                        "/api/v1/articles", Colleague.object().put("text", text).toString())
                .get("id")
                .asText();
        return editor.post(
                        "/api/v1/translations",
                        Colleague.object()
                                .put("article", article)
                                .put("language", "en")
                                .toString())
                .get("id")
                .asText();
    }

    /**
     * One round of saving and killing.
     *
     * @param round from 0
     */
    public void round(int round) throws IOException, InterruptedException, TimeoutException {
        if (databases.isEmpty()) {
            killWhileSaving(true, false);
        } else if (round % 4 == BOTH) {
            killWhileSaving(true, true);
        } else {
            killWhileSaving(false, true);
            killWhileSaving(true, false);
        }
    }

    private void killWhileSaving(boolean server, boolean database)
            throws IOException, InterruptedException, TimeoutException {
        List<Thread> threads = writers.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        awaitSaves();
        Thread.sleep(random.nextInt(LONGEST_WORK)); // the moment is random; nothing is waited for
        if (server) {
            desk.server().destroyForcibly();
            serverKills++;
        }
        if (database) {
            databases.get(0).kill();
            databaseKills++;
        }
        writers.forEach(Writer::stop);
        for (Thread thread : threads) {
            thread.join();
        }
        if (database) {
            databases.get(0).restart();
        }
        if (server) {
            desk.awaitEnd();
            desk = DeskProcess.start(place);
        }
        look();
    }

    /** Until everybody is writing again: after a start the first answers take long. */
    private void awaitSaves() throws InterruptedException {
        int before = acknowledged();
        long start = System.nanoTime();
        while (acknowledged() < before + FIRST_SAVES && System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(20);
        }
    }

    /** First as the kill has left it, then what got no answer is sent again: it must be there once. */
    private void look() throws IOException, InterruptedException {
        for (Writer writer : writers) {
            writer.colleague().signIn();
            inspect(writer);
            writer.goOn();
            inspect(writer);
        }
    }

    private void inspect(Writer writer) throws IOException, InterruptedException {
        for (Sheet sheet : writer.sheets()) {
            troubles.addAll(Inspection.of(sheet, writer.colleague()));
        }
    }

    /** What was found so far. */
    public Tally tally() {
        return new Tally(name, serverKills, databaseKills, acknowledged(), troubles);
    }

    private int acknowledged() {
        return writers.stream().mapToInt(Writer::acknowledged).sum();
    }

    @Override
    public void close() {
        desk.close();
    }
}
