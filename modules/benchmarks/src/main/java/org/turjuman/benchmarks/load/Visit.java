package org.turjuman.benchmarks.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.turjuman.benchmarks.desk.Colleague;

/** A person whose requests are timed, with a moment of thought after each. */
final class Visit {
    private final Colleague colleague;
    private final Timings timings;
    private final long thoughtMillis;

    Visit(Colleague colleague, Timings timings, long thoughtMillis) {
        this.colleague = colleague;
        this.timings = timings;
        this.thoughtMillis = thoughtMillis;
    }

    Colleague colleague() {
        return colleague;
    }

    /** Opens a page that must be there. */
    HttpResponse<String> open(String kind, String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = colleague.get(path);
        return timed(kind, start, answer, true);
    }

    /** Sends something; a refusal because somebody else was faster is an answer too. */
    HttpResponse<String> send(String kind, String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = colleague.send(method, path, json, headers);
        return timed(kind, start, answer, false);
    }

    private HttpResponse<String> timed(String kind, long start, HttpResponse<String> answer, boolean must)
            throws InterruptedException {
        timings.add(kind, (System.nanoTime() - start) / 1e6);
        if (answer.statusCode() >= 500 || must && answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + colleague.name() + " at " + answer.uri());
        }
        Thread.sleep(thoughtMillis / 2 + Math.floorMod(start, thoughtMillis + 1)); // people think
        return answer;
    }
}
