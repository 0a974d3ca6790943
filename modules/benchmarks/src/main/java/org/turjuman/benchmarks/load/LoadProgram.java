package org.turjuman.benchmarks.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.turjuman.benchmarks.desk.Colleague;
import org.turjuman.benchmarks.desk.DeskPlace;
import org.turjuman.benchmarks.desk.DeskProcess;
import org.turjuman.benchmarks.desk.PostgresProcess;

/**
 * 500 articles, 20 editions, five people at work, a sixth with an article of 1,500 words, and a reader, on PostgreSQL.
 * Prints how long pages took; ends with 1 if one took longer than wanted.
 */
public final class LoadProgram {
    private static final int EDITIONS = 20;
    private static final long THOUGHT_MILLIS = 800;

    private LoadProgram() {}

    /**
     * Runs it.
     *
     * @param arguments how many articles are stored, how many minutes people work, a folder for what is written, the
     *     folder with the sentences, and a file of news for the long article
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        int articles = Integer.parseInt(arguments[0]);
        Duration work = Duration.ofSeconds(Math.round(Double.parseDouble(arguments[1]) * 60));
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[2])), "load-");
        List<Sentence> sentences = Sentence.read(Path.of(arguments[3]));
        Path news = Path.of(arguments[4]);
        try (PostgresProcess database = PostgresProcess.start(folder.resolve("postgresql"))) {
            DeskPlace place = DeskPlace.in(folder).on(database);
            long start = System.nanoTime();
            try (DeskProcess desk = DeskProcess.start(place)) {
                System.out.printf("Ready on an empty database after %.1f s%n", seconds(start));
                boolean met = measure(desk.place().address(), database, sentences, news, articles, work);
                System.out.println("Memory of the server at its fullest: " + memory(desk.server()));
                if (!met) {
                    System.exit(1);
                }
            }
        }
    }

    /** As Linux counts it, heap and everything else. */
    private static String memory(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("not known");
        }
    }

    private static boolean measure(
            String address, PostgresProcess database, List<Sentence> sentences, Path news, int articles, Duration work)
            throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        new Filling(address, sentences, EDITIONS, new Random(1)).fill(articles);
        System.out.printf("%d articles stored in %.0f s%n", articles, seconds(start));
        start = System.nanoTime();
        LongArticle longArticle = LongArticle.taken(address, news);
        System.out.printf("One of 1,500 words stored, requested and claimed in %.1f s%n", seconds(start));
        int editions = Integer.parseInt(database.ask("select count(*) from publication_edition"));
        System.out.println("Translations by state: "
                + database.ask("select string_agg(state || ' ' || n, ', ' order by state) from"
                        + " (select state, count(*) n from workflow_translation group by state) t")
                + "; editions: " + editions);
        List<Job> jobs = Job.all(articles, editions, longArticle);
        atWork(address, jobs, new Timings(), Duration.ofSeconds(Math.min(30, work.toSeconds()))); // the server warms up
        Map<String, Long> statements =
                new SqlCount(database).of(Colleague.signedIn(address, "admin"), pages(database, longArticle));
        Timings timings = new Timings();
        boolean whole = atWork(address, jobs, timings, work);
        System.out.println();
        System.out.print(timings.table(statements));
        List<String> missed = timings.missed();
        missed.forEach(kind -> System.out.println("Slower than wanted: " + kind));
        return missed.isEmpty() && whole;
    }

    /** One page of each kind that shows a list or a whole text. */
    private static Map<String, String> pages(PostgresProcess database, LongArticle longArticle) throws SQLException {
        String translation = database.ask("select max(id) from workflow_translation where state = 'DRAFTED'");
        String review = database.ask("select max(id) from workflow_translation where state = 'IN_REVIEW'");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk queue", "/desk");
        pages.put("desk articles", "/desk/articles");
        pages.put("desk articles, search", "/desk/articles?q=" + Words.at(0));
        pages.put("desk article", "/desk/articles/9");
        pages.put("desk workbench", "/desk/translations/" + translation);
        pages.put("desk review", "/desk/translations/" + review + "/review");
        pages.put("desk names", "/desk/names");
        pages.put("desk editions", "/desk/editions");
        pages.put("desk edition", "/desk/editions/1");
        pages.put(Job.Studying.ARTICLE, longArticle.page());
        pages.put(Job.Studying.LEDGER, longArticle.ledger());
        pages.put(Job.Studying.BENCH, longArticle.bench());
        pages.put("reader editions", "/editions");
        pages.put("reader edition", "/editions/1");
        pages.put("reader feed", "/editions.atom");
        return pages;
    }

    private static boolean atWork(String address, List<Job> jobs, Timings timings, Duration work)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + work.toNanos();
        ConcurrentLinkedQueue<Exception> failures = new ConcurrentLinkedQueue<>();
        List<Thread> people = new ArrayList<>();
        for (Job job : jobs) {
            Colleague colleague =
                    job.person().isEmpty() ? Colleague.reader(address) : Colleague.signedIn(address, job.person());
            Visit visit = new Visit(colleague, timings, THOUGHT_MILLIS);
            people.add(new Thread(() -> {
                try {
                    for (int round = 0; System.nanoTime() < end; round++) {
                        job.round(visit, round);
                    }
                } catch (IOException | InterruptedException | RuntimeException e) {
                    failures.add(e);
                }
            }));
        }
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        failures.forEach(failure -> System.out.println("Work ended early: " + failure));
        return failures.isEmpty();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
