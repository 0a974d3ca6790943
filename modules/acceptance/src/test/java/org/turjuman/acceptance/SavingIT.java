package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.platform.api.Role;

/**
 * Two people, one of them in two windows, save one unit 1,000 times at random and at once: drafts, versions and
 * confirmations, on what they saw last, on what is there now, or on something old.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SavingIT {
    private static final int SAVES = 1000;

    private final List<Stored> stored = Collections.synchronizedList(new ArrayList<>());
    private final List<Refused> refused = Collections.synchronizedList(new ArrayList<>());

    /** A stamp, as the API writes it. */
    private record Seen(int version, int draft) {
        static Seen of(String stamp) {
            String[] parts = stamp.replace("\"", "").split("\\.");
            return new Seen(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        String header() {
            return "\"" + version + "." + draft + "\"";
        }
    }

    /** A save that the server acknowledged. */
    private record Stored(String person, boolean version, Seen base, Seen now, String text) {}

    /** A save that the server refused, with what it said. */
    private record Refused(String text, JsonNode answer) {}

    @Test
    void noTextIsLostAndEveryConflictReported() throws Exception {
        long seed = Long.getLong("turjuman.seed", System.nanoTime());
        Someone holder = Someone.with(Role.TRANSLATOR);
        Someone chief = Someone.with(Role.CHIEF);
        Work work = Work.claimedBy(holder.client());
        String target = work.targetAddress(1);
        AtomicInteger left = new AtomicInteger(SAVES);
        run(List.of(
                new Writer("holder", holder.client(), target, new Random(seed), left),
                new Writer("holder", holder.again(), target, new Random(seed + 1), left),
                new Writer("chief", chief.client(), target, new Random(seed + 2), left)));

        String as = "with -Dturjuman.seed=" + seed;
        assertThat(stored.size() + refused.size()).as(as).isEqualTo(SAVES);
        assertThat(stored).as(as).hasSizeGreaterThan(SAVES / 10);
        assertThat(refused).as(as).hasSizeGreaterThan(SAVES / 10);
        checkThatNothingUnseenWasWrittenOver(as);
        checkThatEveryRefusalTellsBothTextsAndTheirAncestor(as);
        checkTheHistory(as, work);
        checkTheDraft(as, "holder", work.unit(holder.client(), 1));
        checkTheDraft(as, "chief", work.unit(chief.client(), 1));
        checkThatALastDraftOutlivesARelease(as, work, holder.client());
    }

    /** An acknowledged save is the very next step after what its writer had seen. */
    private void checkThatNothingUnseenWasWrittenOver(String as) {
        for (Stored save : stored) {
            assertThat(save.now())
                    .as(as)
                    .isEqualTo(new Seen(
                            save.base().version() + (save.version() ? 1 : 0),
                            save.base().draft() + 1));
        }
        for (String person : List.of("holder", "chief")) {
            assertThat(stored.stream().filter(save -> save.person().equals(person)))
                    .as(as)
                    .extracting(save -> save.now().draft())
                    .doesNotHaveDuplicates();
        }
    }

    private void checkThatEveryRefusalTellsBothTextsAndTheirAncestor(String as) {
        Set<String> known =
                Stream.concat(Stream.of(""), stored.stream().map(Stored::text)).collect(Collectors.toSet());
        Set<String> versions = Stream.concat(
                        Stream.of(""), stored.stream().filter(Stored::version).map(Stored::text))
                .collect(Collectors.toSet());
        for (Refused refusal : refused) {
            JsonNode answer = refusal.answer();
            assertThat(answer.at("/mine").asText()).as(as).isEqualTo(refusal.text());
            assertThat(known).as(as).contains(answer.at("/theirs").asText("absent"));
            assertThat(versions).as(as).contains(answer.at("/ancestor").asText("absent"));
            assertThat(answer.at("/theirName").asText()).as(as).startsWith("someone");
        }
    }

    /** Every acknowledged version stands in the history under its number, and nothing else; the last one is the text. */
    private void checkTheHistory(String as, Work work) {
        Map<Integer, String> kept = new TreeMap<>();
        work.history(1)
                .forEach(version -> kept.put(
                        version.at("/number").asInt(), version.at("/text").asText()));
        Map<Integer, String> acknowledged = new TreeMap<>();
        stored.stream()
                .filter(Stored::version)
                .forEach(save -> acknowledged.put(save.now().version(), save.text()));
        assertThat(kept).as(as).isEqualTo(acknowledged);
        assertThat(kept.keySet()).as(as).last().isEqualTo(kept.size());
        JsonNode unit = work.unit(Client.administrator(), 1);
        assertThat(unit.at("/text").asText()).as(as).isEqualTo(kept.get(kept.size()));
        assertThat(unit.at("/version").asInt()).as(as).isEqualTo(kept.size());
    }

    /** What a person saved last is there: their draft, unless they made a version of it. */
    private void checkTheDraft(String as, String person, JsonNode unit) {
        Stored last = last(person);
        assertThat(unit.at("/draft").asInt()).as(as).isEqualTo(last.now().draft());
        assertThat(unit.at("/draftText").asText("")).as(as).isEqualTo(last.version() ? "" : last.text());
    }

    private void checkThatALastDraftOutlivesARelease(String as, Work work, Client holder) {
        JsonNode seen = work.unit(holder, 1);
        String target = work.targetAddress(1) + "/draft";
        holder.send(
                        "PUT",
                        target,
                        Map.of("text", "The last word."),
                        Map.of("If-Match", seen.at("/stamp").asText(), "Save-Id", "last"))
                .expect(200);
        work.delete(holder, "/claim").expect(200);
        assertThat(work.history(1))
                .as(as)
                .anyMatch(version -> version.at("/text").asText().equals("The last word."));
    }

    private Stored last(String person) {
        return stored.stream()
                .filter(save -> save.person().equals(person))
                .max(java.util.Comparator.comparingInt(save -> save.now().draft()))
                .orElseThrow();
    }

    private static void run(List<Writer> writers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<Void> writer : pool.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** One window of one person. */
    private final class Writer implements Callable<Void> {
        private final String person;
        private final Client client;
        private final String target;
        private final Random random;
        private final AtomicInteger left;
        private final List<Seen> seen = new ArrayList<>(List.of(new Seen(0, 0)));

        Writer(String person, Client client, String target, Random random, AtomicInteger left) {
            this.person = person;
            this.client = client;
            this.target = target;
            this.random = random;
            this.left = left;
        }

        @Override
        public Void call() {
            for (int number = left.getAndDecrement(); number > 0; number = left.getAndDecrement()) {
                save(base(), "The minister said " + words(number) + ".", "save-" + number);
            }
            return null;
        }

        /** What the save is built on: the last that was seen, what is there now, or something old. */
        private Seen base() {
            int choice = random.nextInt(10);
            if (choice < 5) {
                see(client.get(target).expect(200).header("ETag"));
            } else if (choice > 7) {
                return seen.get(random.nextInt(seen.size()));
            }
            return seen.get(seen.size() - 1);
        }

        private void save(Seen base, String text, String id) {
            int choice = random.nextInt(10);
            boolean version = choice > 4;
            Client.Answer answer = !version
                    ? send("PUT", "/draft", base, text, id)
                    : send("POST", choice > 7 ? "/confirmations" : "/versions", base, text, id);
            if (answer.status() == 412) {
                refused.add(new Refused(text, answer.json()));
                see(answer.header("ETag"));
                return;
            }
            see(answer.expect(200).header("ETag"));
            stored.add(new Stored(person, version, base, Seen.of(answer.header("ETag")), text));
            if (version && random.nextInt(10) == 0) { // as if the answer had been lost on its way
                Client.Answer again = send("POST", "/versions", base, text, id).expect(200);
                assertThat(again.json().at("/repeated").asBoolean()).isTrue();
                assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
            }
        }

        private Client.Answer send(String method, String below, Seen base, String text, String id) {
            return client.send(
                    method, target + below, Map.of("text", text), Map.of("If-Match", base.header(), "Save-Id", id));
        }

        private void see(String etag) {
            seen.add(Seen.of(etag));
        }
    }

    /** A number in letters, as the checks compare numbers and would hold a confirmation. */
    private static String words(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0').repeat(2))
                .collect(Collectors.joining("-"));
    }
}
