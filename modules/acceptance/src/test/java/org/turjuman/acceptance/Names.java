package org.turjuman.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records of the authority as tests write them: a form is {@code ar + غانتس}, preferred, admitted (~) or avoided (-). */
final class Names {
    private static final List<String> STATUSES = List.of("PREFERRED", "ADMITTED", "AVOIDED");

    private Names() {}

    /** The body of a new record. */
    static Map<String, Object> of(String type, String... forms) {
        return Map.of(
                "type", type, "forms", Arrays.stream(forms).map(Names::form).toList());
    }

    private static Map<String, String> form(String line) {
        String[] parts = line.split(" ", 3);
        return Map.of("language", parts[0], "text", parts[2], "status", STATUSES.get("+~-".indexOf(parts[1])));
    }

    /** The forms of a record that the API gave. */
    static List<String> forms(JsonNode record) {
        List<String> forms = new ArrayList<>();
        record.get("forms")
                .forEach(form -> forms.add("%s %s %s"
                        .formatted(
                                form.get("language").asText(),
                                "+~-".charAt(STATUSES.indexOf(form.get("status").asText())),
                                form.get("text").asText())));
        return forms;
    }

    /** The numbers of the records nearest to what is typed. */
    static List<String> nearest(Client client, String typed) {
        List<String> found = new ArrayList<>();
        client.get("/api/v1/names/nearest?limit=50&text=" + encoded(typed))
                .expect(200)
                .json()
                .get("names")
                .forEach(name -> found.add(name.get("id").asText()));
        return found;
    }

    /** Arabic letters that no other test has written; the first cannot be read as a particle. */
    static String word() {
        StringBuilder letters = new StringBuilder("د");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(12)
                .forEach(c -> letters.append((char) ('\u0628' + Character.digit(c, 16) % 8))); // ب to د
        return letters.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
