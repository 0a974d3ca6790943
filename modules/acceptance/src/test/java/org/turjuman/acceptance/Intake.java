package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.turjuman.acceptance.Client.Answer;

/** Articles taken in over the API, and how the desk answers when it refuses one. */
final class Intake {
    static final String ARTICLES = "/api/v1/articles";

    static final String PREVIEWS = ARTICLES + "/previews";

    private Intake() {}

    /** An article, taken in as it was pasted. */
    static JsonNode taken(Client by, Paste paste) {
        return by.post(ARTICLES, Map.of("text", paste.text())).expect(201).json();
    }

    /** The current revision of an article. */
    static JsonNode revision(Client reader, JsonNode article) {
        return reader.get("/api/v1/revisions/" + article.at("/current").asText())
                .expect(200)
                .json();
    }

    /** How many articles the list has for a query of its address. */
    static int found(Client reader, String query) {
        return reader.get(ARTICLES + "?" + encoded(query))
                .expect(200)
                .json()
                .at("/total")
                .asInt();
    }

    /** Fails unless the desk refused with this problem, and pointed at this place of the body. */
    static void assertProblem(Answer answer, int status, String key, String pointer) {
        answer.expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().at("/type").asText()).isEqualTo("urn:turjuman:problem:" + key);
        assertThat(answer.json().at("/pointer").asText("")).isEqualTo(pointer);
        assertThat(answer.json().at("/detail").asText()).isNotBlank().doesNotContain("Exception");
    }

    /** Something said of an article, as the API writes it. */
    static JsonNode fact(String value, String standing) {
        return JsonNodeFactory.instance.objectNode().put("value", value).put("standing", standing);
    }

    /** Something that nobody has said, and why. */
    static JsonNode unknown(String standing) {
        return JsonNodeFactory.instance.objectNode().put("standing", standing);
    }

    /** A query with its letters as an address carries them. */
    static String encoded(String query) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : query.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(b < 0 ? "%%%02X".formatted(b & 0xFF) : b == ' ' ? "+" : String.valueOf((char) b));
        }
        return encoded.toString();
    }
}
