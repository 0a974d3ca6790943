package org.turjuman.benchmarks.restore;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.turjuman.benchmarks.desk.Colleague;
import org.turjuman.platform.api.DemoDesk;

/** Something in many tables of a desk, and all that people see of it. */
public final class DeskContent {
    private static final String TEXT = "The minister leaves for Morocco — “أقلعت”";
    private static final String DRAFT = "A draft of أقلعت";
    private static final String NAME = "هدى الكاتبة";

    private DeskContent() {}

    /** Works at a demo desk: a version, a draft, a comment, a name. */
    public static void make(String address) throws IOException, InterruptedException {
        Colleague salma = Colleague.signedIn(address, "salma");
        String translation = translation(salma);
        salma.post("/api/v1/translations/" + translation + "/claim", "{}");
        JsonNode unit = unit(salma, translation);
        String path = "/api/v1/targets/" + unit.get("target").asText();
        salma.post(path + "/versions", text(TEXT), "If-Match", "\"0.0\"", "Save-Id", "first");
        String stamp = salma.get(path).headers().firstValue("ETag").orElseThrow();
        salma.put(path + "/draft", text(DRAFT), "If-Match", stamp, "Save-Id", "second");
        salma.post("/api/v1/units/" + unit.get("id").asText() + "/comments", text("Is this the date?"));
        salma.post(
                "/api/v1/names",
                "{\"type\":\"PERSON\",\"forms\":[{\"language\":\"ar\",\"text\":\"" + NAME
                        + "\",\"status\":\"PREFERRED\"}]}");
    }

    /**
     * What is there, as the API tells it. The order in which an object names its properties is no matter: it may be
     * another after each start.
     *
     * @throws IllegalStateException if not even what {@link #make} made is there
     */
    public static List<JsonNode> seen(String address) throws IOException, InterruptedException {
        Colleague administrator = Colleague.signedIn(address, DemoDesk.ADMINISTRATOR);
        Colleague salma = Colleague.signedIn(address, "salma");
        String translation = translation(salma);
        JsonNode unit = unit(salma, translation);
        String path = "/api/v1/targets/" + unit.get("target").asText();
        List<JsonNode> seen = List.of(
                administrator.read("/api/v1/people"),
                administrator.read("/api/v1/articles"),
                administrator.read("/api/v1/names?limit=200"),
                administrator.read("/api/v1/names?words=" + URLEncoder.encode(NAME, StandardCharsets.UTF_8)),
                salma.read("/api/v1/translations/" + translation),
                salma.read(path),
                salma.read(path + "/versions"),
                salma.read("/api/v1/units/" + unit.get("id").asText() + "/comments"));
        for (String made : List.of(TEXT, DRAFT, NAME, "Is this the date?")) {
            if (!seen.toString().contains(made)) {
                throw new IllegalStateException("“" + made + "” is not in " + seen);
            }
        }
        return seen;
    }

    private static String text(String text) {
        return Colleague.object().put("text", text).toString();
    }

    private static String translation(Colleague colleague) throws IOException, InterruptedException {
        JsonNode line = colleague.read("/api/v1/queue?language=en").get("items").get(0);
        return line.get("translation").get("id").asText();
    }

    private static JsonNode unit(Colleague colleague, String translation) throws IOException, InterruptedException {
        return colleague
                .read("/api/v1/translations/" + translation)
                .get("units")
                .get(0);
    }
}
