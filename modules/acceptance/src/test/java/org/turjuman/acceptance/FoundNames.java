package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The names that the desk finds in a source, as somebody who decides about them sees them by the API. */
final class FoundNames {
    private FoundNames() {}

    /** Those of an article. */
    static String address(Job job) {
        return "/api/v1/articles/" + job.article() + "/names";
    }

    static String address(Job job, JsonNode name) {
        return address(job) + "/" + name.at("/key").asText();
    }

    static JsonNode first(Client who, Job job, String words) {
        List<JsonNode> same = all(who, job, words);
        assertThat(same).as(words).isNotEmpty();
        return same.get(0);
    }

    /** Those with exactly these words. */
    static List<JsonNode> all(Client who, Job job, String words) {
        List<JsonNode> found = new ArrayList<>();
        who.get(address(job) + "?limit=200").expect(200).json().at("/items").forEach(found::add);
        return found.stream()
                .filter(one -> one.at("/text").asText().equals(words))
                .toList();
    }

    /** The one name that an act changed. */
    static JsonNode only(Client.Answer decided) {
        return only(decided.expect(200).json());
    }

    static JsonNode only(JsonNode act) {
        JsonNode names = act.at("/names");
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    static Client.Answer decide(Client who, Job job, JsonNode name, Map<String, ?> said) {
        return who.send("PUT", address(job, name) + "/decision", said, seen(name));
    }

    static Client.Answer takeBack(Client who, Job job, JsonNode name) {
        return who.send("DELETE", address(job, name) + "/decision", null, seen(name));
    }

    /** The header that says which state of a name somebody saw. */
    static Map<String, String> seen(JsonNode name) {
        return Map.of("If-Match", "\"" + name.at("/version").asText() + "\"");
    }
}
