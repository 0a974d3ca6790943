package org.turjuman.benchmarks.kill;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.turjuman.benchmarks.desk.Colleague;

/** A translator who saves drafts and versions in one translation, without a pause, until the desk is gone. */
final class Writer implements Runnable {
    private static final String WORDS =
            "The minister left for Rabat on Tuesday evening, and both sides spoke of a first"
                    + " agreement: «سنوقّع اتفاقيات»; nothing else was said before the plane took off. ";

    private final Colleague colleague;
    private final List<Sheet> sheets;
    private final Random random;
    private final AtomicInteger acknowledged = new AtomicInteger(); // read while this writes
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

    @Override
    public void run() {
        boolean answered = true;
        while (answered) {
            Sheet sheet = sheets.get(random.nextInt(sheets.size()));
            answered = send(sheet, next(sheet));
        }
    }

    /** Signs in at the desk that was started again, and sends once more what got no answer. */
    void goOn() throws IOException, InterruptedException {
        colleague.signIn();
        for (Sheet sheet : sheets) {
            Save save = sheet.underWay().orElse(null);
            if (save != null && !send(sheet, save)) {
                throw new IllegalStateException("The desk was ready, but gave no answer to " + save);
            }
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
