package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.acceptance.Client.Answer;
import org.turjuman.platform.api.Role;

/** Calls that answer with the status and the headers that the machine-readable description says, and with no others. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DescribedAnswersIT {
    private static final List<String> HEADERS = List.of("ETag", "Location", "Content-Disposition");

    private final Client yasmine = Assignment.client("yasmine");
    private final Client lina = Assignment.client("lina");
    private final JsonNode description = Client.administrator()
            .send("GET", "/api/v1/openapi", null, Map.of("Accept", "application/json"))
            .expect(200)
            .json();

    @Test
    void articlesAnswerAsDescribed() {
        Map<String, String> text = Map.of("text", Paste.small().text());
        as("POST", "/articles/previews", yasmine.post("/api/v1/articles/previews", text));
        Answer taken = as("POST", "/articles", yasmine.post("/api/v1/articles", text));
        String article = "/api/v1/articles/" + taken.json().at("/id").asText();
        String revision = taken.json().at("/current").asText();
        Answer got = as("GET", "/articles/{id}", yasmine.get(article));
        as("GET", "/articles/{id}/copies", yasmine.get(article + "/copies"));
        as("GET", "/articles/{id}/names", yasmine.get(article + "/names"));
        as("GET", "/articles/{id}/ledger/export", yasmine.get(article + "/ledger/export"));
        as("GET", "/revisions/{id}/original", yasmine.get("/api/v1/revisions/" + revision + "/original"));
        as(
                "PUT",
                "/articles/{id}/paragraphs/{number}",
                yasmine.send(
                        "PUT",
                        article + "/paragraphs/1",
                        Map.of("kind", "LEAD"),
                        Map.of("If-Match", got.header("ETag"))));
        as(
                "POST",
                "/articles/{id}/erasure",
                Client.administrator().post(article + "/erasure", Map.of("reason", "A court's order")));
        as(
                "DELETE",
                "/articles/{id}",
                yasmine.delete("/api/v1/articles/" + id(yasmine.post("/api/v1/articles", text))));
    }

    @Test
    void recordsOfNamesAnswerAsDescribed() {
        Answer made = as("POST", "/names", lina.post("/api/v1/names", Names.of("PERSON", "ar + " + Names.word())));
        String gone = made.json().at("/id").asText();
        String kept = id(lina.post("/api/v1/names", Names.of("PERSON", "ar + " + Names.word())));
        as("GET", "/names/{id}", lina.get("/api/v1/names/" + gone));
        as(
                "PUT",
                "/names/{id}",
                lina.send(
                        "PUT",
                        "/api/v1/names/" + gone,
                        Names.of("PERSON", "ar + " + Names.word()),
                        Map.of("If-Match", "\"0\"")));
        as(
                "POST",
                "/names/{id}/merges",
                lina.send(
                        "POST",
                        "/api/v1/names/" + kept + "/merges",
                        Map.of("gone", gone, "goneVersion", 1),
                        Map.of("If-Match", "\"0\"")));
        assertThat(as("GET", "/names/{id}", lina.get("/api/v1/names/" + gone)).status())
                .isEqualTo(301);
        as("DELETE", "/names/{id}/merges/{gone}", lina.delete("/api/v1/names/" + kept + "/merges/" + gone));
        as("GET", "/names/export", lina.get("/api/v1/names/export?words=" + gone));
        Answer file = as(
                "POST",
                "/names/imports",
                lina.send(
                        "POST",
                        "/api/v1/names/imports?fileName=a.csv",
                        "type,language,form\r\nperson,ar," + Names.word() + "\r\n",
                        Map.of("Content-Type", "text/csv")));
        as("DELETE", "/names/imports/{id}", lina.delete("/api/v1/names/imports/" + id(file)));
    }

    @Test
    void theWorkAnswersAsDescribed() {
        String article =
                id(yasmine.post("/api/v1/articles", Map.of("text", Paste.small().text())));
        Answer wanted = as(
                "POST",
                "/translations",
                yasmine.post("/api/v1/translations", Map.of("article", article, "language", "en")));
        String translation = "/api/v1/translations/" + wanted.json().at("/id").asText();
        Client salma = Assignment.client("salma");
        as("POST", "/translations/{id}/claim", salma.post(translation + "/claim", null));
        as("GET", "/translations/{id}/source-move", salma.get(translation + "/source-move"));
        JsonNode unit = salma.get(translation).expect(200).json().at("/units/1");
        String address = "/api/v1/units/" + unit.at("/id").asText();
        as("GET", "/units/{id}", salma.get(address));
        as(
                "GET",
                "/targets/{id}",
                salma.get("/api/v1/targets/" + unit.at("/target").asText()));
        Answer comments =
                as("POST", "/units/{id}/comments", salma.post(address + "/comments", Map.of("text", "Is it so?")));
        String comment = "/api/v1/comments/" + comments.json().at("/items/0/id").asText();
        as("POST", "/comments/{id}/answers", salma.post(comment + "/answers", Map.of("text", "It is.")));
        as("POST", "/comments/{id}/questions", salma.post(comment + "/questions", Map.of("text", "Really?")));
        as("DELETE", "/translations/{id}/claim", salma.delete(translation + "/claim"));
    }

    @Test
    void administrationAnswersAsDescribed() {
        Client administrator = Client.administrator();
        Someone person = Someone.newcomer(Role.TRANSLATOR);
        as(
                "POST",
                "/people/{id}/passwords",
                administrator.post("/api/v1/people/" + person.id() + "/passwords", Map.of("password", Desk.PASSWORD)));
        Client admin = Assignment.client("admin");
        Answer token = as(
                "POST",
                "/tokens",
                admin.post("/api/v1/tokens", Map.of("label", "described", "scopes", List.of("READ"))));
        as("DELETE", "/tokens/{id}", admin.delete("/api/v1/tokens/" + id(token)));
    }

    /** Fails unless the call is described with the status and the headers of this answer; gives it back. */
    private Answer as(String method, String template, Answer answer) {
        String call = method + " " + template + " answered " + answer.status();
        JsonNode responses = description
                .path("paths")
                .path("/api/v1" + template)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode declared = responses.path(Integer.toString(answer.status()));
        if (answer.status() >= 400) {
            throw new AssertionError(call + ": " + answer.text());
        }
        assertThat(declared.isMissingNode())
                .as(call + ", described is " + responses)
                .isFalse();
        Stream<String> described = StreamSupport.stream(
                ((Iterable<String>) () -> declared.path("headers").fieldNames()).spliterator(), false);
        assertThat(HEADERS.stream().filter(header -> !answer.header(header).isEmpty()))
                .as(call)
                .containsExactlyInAnyOrderElementsOf(
                        described.filter(HEADERS::contains).toList());
        return answer;
    }

    private static String id(Answer made) {
        return made.json().at("/id").asText();
    }
}
