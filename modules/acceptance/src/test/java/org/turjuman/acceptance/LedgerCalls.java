package org.turjuman.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ledger of a job over the API. */
final class LedgerCalls {
    private LedgerCalls() {}

    /**
     * A job of {@link LedgerIT#TEXT} with its translation.
     *
     * @param verb how the minister says what he says
     */
    static Job translated(String verb) {
        return Job.claimed("salma", LedgerIT.TEXT)
                .written(
                        "salma",
                        "Crossing to open",
                        "Minister Marzouq Alami " + verb + " the crossing would open tomorrow.",
                        "The company denied having raised prices.",
                        "It cost four million dirhams.");
    }

    static String ledger(Job job) {
        return "/api/v1/articles/" + job.article() + "/ledger";
    }

    static String address(Job job, JsonNode line) {
        return ledger(job) + "/" + line.at("/key").asText();
    }

    static String place(Job job, JsonNode counterpart) {
        return "/api/v1/translations/" + job.translation() + "/ledger/"
                + counterpart.at("/claim/key").asText() + "/counterpart";
    }

    static JsonNode list(Job job, String query) {
        return Assignment.client("yasmine").get(ledger(job) + query).expect(200).json();
    }

    static List<String> texts(Job job) {
        List<String> texts = new ArrayList<>();
        list(job, "").at("/items").forEach(one -> texts.add(one.at("/text").asText()));
        return texts;
    }

    static JsonNode line(Job job, String words) {
        return found(list(job, "").at("/items"), "/text", words);
    }

    static JsonNode counterpart(Job job, String words) {
        JsonNode all = Assignment.client("yasmine")
                .get("/api/v1/translations/" + job.translation() + "/ledger")
                .expect(200)
                .json();
        return found(all.at("/items"), "/claim/text", words);
    }

    static JsonNode found(JsonNode items, String where, String words) {
        for (JsonNode one : items) {
            if (one.at(where).asText().contains(words)) {
                return one;
            }
        }
        throw new AssertionError("no " + words + " in " + items);
    }

    static Client.Answer decide(Client who, Job job, JsonNode line, Map<String, ?> said) {
        return who.send("PUT", address(job, line) + "/decision", said, seen(line));
    }

    static Client.Answer takeBack(Client who, Job job, JsonNode line) {
        return who.send("DELETE", address(job, line) + "/decision", null, seen(line));
    }

    static Client.Answer say(Client who, Job job, JsonNode counterpart, Map<String, ?> said) {
        return who.send("PUT", place(job, counterpart), said, seen(counterpart));
    }

    static Map<String, String> seen(JsonNode node) {
        return Map.of("If-Match", "\"" + node.at("/version").asText() + "\"");
    }

    static String problem(Client.Answer answer, int status) {
        return answer.expect(status).json().at("/type").asText();
    }
}
