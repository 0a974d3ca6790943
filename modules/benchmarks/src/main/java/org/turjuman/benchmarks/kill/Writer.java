package org.turjuman.benchmarks.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.turjuman.benchmarks.desk.Colleague;

/**
 * A translator who saves drafts and versions in one translation, without a pause. What gets no answer, or that of a
 * desk in trouble, is sent again, as the workbench does.
 */
final class Writer implements Runnable {
    private static final String WORDS =
            "The minister left for Rabat on Tuesday evening, and both sides spoke of a first"
                    + " agreement: «سنوقّع اتفاقيات»; nothing else was said before the plane took off. ";

    /** With a desk that was started again. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final long PAUSE = 20; // milliseconds after a save that was not acknowledged

    private final Colleague colleague;
    private final List<Sheet> sheets;
    private final Random random;
    private final AtomicInteger acknowledged = new AtomicInteger(); // read while this writes
    private volatile boolean told; // to stop
    private int sent;

    private Writer(Colleague colleague, List<Sheet> sheets, Random random) {
        this.colleague = colleague;
        this.sheets = sheets;
        this.random = random;
    }

    /** Lets somebody claim a translation, to write in it. */
    static Writer claiming(Colleague colleague, String translation, Random random)
            throws IOException, InterruptedException {
        colleague.post("/api/v1/translations/" + translation + "/claim", "{}");
        List<Sheet> sheets = new ArrayList<>();
        for (JsonNode unit :
                colleague.read("/api/v1/translations/" + translation).get("units")) {
            sheets.add(new Sheet(unit.get("target").asText(), "\"0.0\""));
        }
        return new Writer(colleague, sheets, random);
    }

    Colleague colleague() {
        return colleague;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** Until told to {@link #stop}: what is under way then stays so. */
    @Override
    public void run() {
        while (!told) {
            Sheet sheet = sheets.get(random.nextInt(sheets.size()));
            sendUntilTold(sheet, sheet.underWay().orElseGet(() -> next(sheet)));
        }
    }

    private void sendUntilTold(Sheet sheet, Save save) {
        while (!send(sheet, save) && !told) {
            pause();
        }
    }

    /** Lets it end; what is on its way to the desk may still be stored. */
    void stop() {
        told = true;
    }

    /** Sends once more what got no answer, when the desk is there again; then it may run again. */
    void goOn() {
        long start = System.nanoTime();
        for (Sheet sheet : sheets) {
            Save save = sheet.underWay().orElse(null);
            while (save != null && !send(sheet, save)) {
                if (System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException("The desk is ready, but does not store " + save);
                }
                pause();
            }
        }
        told = false;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Save next(Sheet sheet) {
        Save.Kind kind = random.nextBoolean() ? Save.Kind.DRAFT : Save.Kind.VERSION;
        String text = colleague.name() + " " + ++sent + ": " + WORDS.repeat(1 + random.nextInt(8)) + "End of " + sent;
        return new Save(kind, UUID.randomUUID().toString(), sheet.stamp(), text);
    }

    /** Whether the desk acknowledged it; if it did not, nobody knows whether it is stored. */
    private boolean send(Sheet sheet, Save save) {
        sheet.sending(save);
        String path = "/api/v1/targets/" + sheet.target() + (save.isVersion() ? "/versions" : "/draft");
        String body = Colleague.object().put("text", save.text()).toString();
        try {
            HttpResponse<String> answer = colleague.send(
                    save.isVersion() ? "POST" : "PUT", path, body, "If-Match", save.stamp(), "Save-Id", save.id());
            if (answer.statusCode() == 200) {
                sheet.acknowledged(save, answer.headers().firstValue("ETag").orElseThrow());
                acknowledged.incrementAndGet();
                return true;
            }
            if (answer.statusCode() < 500 && answer.statusCode() != 401) {
                throw new IllegalStateException("Nobody else writes here, but the save was refused: "
                        + answer.statusCode() + " " + answer.body());
            }
        } catch (IOException e) {
            // the desk is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
