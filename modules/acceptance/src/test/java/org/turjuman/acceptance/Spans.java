package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Spans as the API gives them. */
final class Spans {
    private Spans() {}

    /** The words of a span. */
    static String part(String text, JsonNode span) {
        return text.substring(span.at("/start").asInt(), span.at("/end").asInt());
    }

    /** Lists of spans, one behind the other, cover a text without gap or overlap. */
    static void assertTiles(List<JsonNode> lists, String text) {
        int end = 0;
        for (JsonNode list : lists) {
            for (JsonNode piece : list) {
                assertThat(piece.at("/start").asInt()).isEqualTo(end);
                end = piece.at("/end").asInt();
                assertThat(end).isGreaterThan(piece.at("/start").asInt());
            }
        }
        assertThat(end).isEqualTo(text.length());
    }
}
