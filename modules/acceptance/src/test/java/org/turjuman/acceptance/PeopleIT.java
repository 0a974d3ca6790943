package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.turjuman.platform.api.Role;

/** People and their passwords, and what is written down of sign-ins. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PeopleIT {
    private static final String OWN_PASSWORD = "/api/v1/me/passwords";

    @Test
    void aFirstPasswordOpensNothingButThePageWhereItIsChanged() {
        Client newcomer = Someone.newcomer(Role.ADMINISTRATOR).client();
        for (String path : List.of("/api/v1/me", "/api/v1/people", "/api/v1/queue", "/api/v1/articles/999999")) {
            assertWaits(newcomer.get(path));
        }
        assertWaits(newcomer.post("/api/v1/analyses", Map.of("text", "وصل الوزير.")));
        for (String path : List.of("/desk", "/desk/articles?text=x", "/desk/people", "/desk/nothing")) {
            Client.Answer page = newcomer.get(path).expect(302);
            assertThat(page.header("Location")).as(path).endsWith("/desk/me");
        }
        assertThat(newcomer.post("/desk/acts", "act=claim").expect(302).header("Location"))
                .endsWith("/desk/me");
        assertThat(newcomer.get("/desk/me").expect(200).text()).contains("Choose a password of your own now");
        newcomer.get("/static/desk.css").expect(200);
    }

    private static void assertWaits(Client.Answer answer) {
        JsonNode problem = answer.expect(403).json();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(problem.at("/type").asText()).isEqualTo("urn:turjuman:problem:password-not-changed");
        assertThat(problem.at("/detail").asText()).contains("/desk/me");
    }

    @Test
    void aPasswordOfOnesOwnIsAnotherAndOpensTheDesk() {
        Someone person = Someone.newcomer(Role.TRANSLATOR);
        Client.Answer same =
                change(person.client(), Desk.PASSWORD, Desk.PASSWORD).expect(422);
        assertThat(same.json().at("/type").asText()).isEqualTo("urn:turjuman:problem:person.password-same");
        assertWaits(person.client().get("/api/v1/me"));
        change(person.client(), "not the password", Someone.PASSWORD).expect(422);
        Client.Answer in = Client.nobody()
                .send("POST", "/api/v1/sessions", credentials(person, Desk.PASSWORD), Map.of("X-Turjuman", "1"))
                .expect(200);
        assertThat(in.json().at("/mustChangePassword").asBoolean()).isTrue();

        change(person.client(), Desk.PASSWORD, Someone.PASSWORD).expect(204);
        assertThat(person.client().get("/api/v1/me").expect(200).json().at("/mustChangePassword"))
                .hasToString("false");
        person.client().get("/desk").expect(200);
        person.again().get("/api/v1/me").expect(200);
    }

    @Test
    void aResetPasswordIsToBeChangedToo() {
        Someone person = Someone.with(Role.TRANSLATOR);
        Client.administrator()
                .post("/api/v1/people/" + person.id() + "/passwords", Map.of("password", Desk.PASSWORD))
                .expect(204);
        person.client().get("/api/v1/me").expect(401);
        assertWaits(Client.signedIn(person.signIn(), Desk.PASSWORD).get("/api/v1/me"));
    }

    @Test
    void whoGuessesTheCurrentPasswordOfASessionIsSlowedDown() {
        Client client = Someone.with(Role.TRANSLATOR).client();
        for (int i = 0; i < 5; i++) {
            change(client, "not the password", "another long password").expect(422);
        }
        change(client, Someone.PASSWORD, "another long password").expect(429);
    }

    @Test
    void aPersonIsRenamedAndDisabledInOneAct() {
        Someone person = Someone.with(Role.TRANSLATOR);
        JsonNode stored =
                put(person, "Samira", List.of(Role.REVISER), false).expect(200).json();
        assertThat(stored.at("/name").asText()).isEqualTo("Samira");
        assertThat(stored.at("/roles/0").asText()).isEqualTo("REVISER");
        assertThat(stored.at("/enabled").asBoolean()).isFalse();
        put(person, "", List.of(Role.REVISER), true).expect(422);
        assertThat(Client.administrator()
                        .get("/api/v1/people/" + person.id())
                        .expect(200)
                        .json())
                .isEqualTo(stored);
        assertThat(put(person, "Samira", List.of(Role.REVISER), true)
                        .expect(200)
                        .json()
                        .at("/enabled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whoSignsInIsInTheAuditTrail() {
        Someone person = Someone.with(Role.TRANSLATOR);
        JsonNode line = StreamSupport.stream(
                        lines("sign-in.succeeded&person=" + person.id()).spliterator(), false)
                .findFirst()
                .orElseThrow();
        assertThat(line.at("/subject").asText()).isEqualTo("person");
        assertThat(line.at("/id").asText()).isEqualTo(person.id());
        assertThat(line.at("/details/door").asText()).isEqualTo("API");
        assertThat(line.at("/details/address").asText()).isNotEmpty();
        assertThat(line.toString()).doesNotContain(Desk.PASSWORD);
    }

    @Test
    void guessingFillsTheLogAndNotTheAuditTrail() {
        Someone person = Someone.newcomer(Role.TRANSLATOR);
        Client stranger = Client.nobody();
        for (int i = 0; i < 8; i++) {
            stranger.send(
                            "POST",
                            "/api/v1/sessions",
                            credentials(person, "guess number " + i),
                            Map.of("X-Turjuman", "1"))
                    .expect(i < 5 ? 401 : 429);
        }
        assertThat(StreamSupport.stream(lines("sign-in").spliterator(), false)
                        .map(line -> line.at("/details/sign-in").asText())
                        .filter(person.signIn()::equals))
                .as("lines about the guesses: none if others of this address were told of a moment ago")
                .hasSizeLessThanOrEqualTo(1);
    }

    /** PostgreSQL keeps no text with U+0000, and the column of the throttle is short. */
    @Test
    void aNameOfAnyLettersAndLengthIsOnlyAWrongName() {
        for (String name : List.of("sal\u0000ma", "هدى\r\n".repeat(1000))) {
            Client.nobody()
                    .send(
                            "POST",
                            "/api/v1/sessions",
                            Map.of("signIn", name, "password", "not the password"),
                            Map.of("X-Turjuman", "1"))
                    .expect(401);
        }
    }

    private static JsonNode lines(String act) {
        return Client.administrator()
                .get("/api/v1/audit?limit=200&act=" + act)
                .expect(200)
                .json()
                .at("/items");
    }

    private static Client.Answer change(Client client, String current, String wanted) {
        return client.post(OWN_PASSWORD, Map.of("current", current, "password", wanted));
    }

    private static Client.Answer put(Someone person, String name, List<Role> roles, boolean enabled) {
        return Client.administrator()
                .put("/api/v1/people/" + person.id(), Map.of("name", name, "roles", roles, "enabled", enabled));
    }

    private static Map<String, String> credentials(Someone person, String password) {
        return Map.of("signIn", person.signIn(), "password", password);
    }
}
