package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.turjuman.platform.api.Permission;
import org.turjuman.platform.api.Role;

/**
 * Every call of the API and every page, as everyone: each role alone, all of them, nobody, and tokens with each scope.
 * Who may not is refused even where there is nothing, so that nobody learns what exists.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RolesIT {
    private static final String API = "/api/v1";
    private static final Set<Permission> SOME = Set.of(Permission.ERASE);

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMayCallWhatTheTableSays(Role role) {
        Someone person = Someone.with(role);
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line call : RoleTable.api()) {
            Client client = call.visitors() ? person.again() : person.client(); // a session may end by it
            judge(wrong, call, call.allows(role.permissions()), call.send(client, API));
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMaySeeThePagesThatTheTableSays(Role role) {
        Client client = Someone.with(role).client();
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line page : RoleTable.pages()) {
            judge(wrong, page, page.allows(role.permissions()), page.send(client, ""));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasAllRolesMayEverything() {
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line call : RoleTable.api()) {
            judge(wrong, call, true, call.send(Client.administrator(), API));
        }
        Client session = Client.of("admin");
        for (RoleTable.Line page : RoleTable.pages()) {
            judge(wrong, page, true, page.send(session, ""));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aVisitorMayCallTheSignInOnly() {
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line call : RoleTable.api()) {
            Client.Answer answer = call.send(Client.nobody(), API);
            if (call.visitors()) {
                judge(wrong, call, true, answer);
            } else if (answer.status() != 401
                    || !answer.header("Content-Type").startsWith("application/problem+json")) {
                wrong.add(call + " by nobody: " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aVisitorSeesTheDoorAndWhatIsPublished() {
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line page : RoleTable.pages()) {
            Client.Answer answer = page.send(Client.nobody(), "");
            boolean toTheDoor =
                    answer.status() == 302 && answer.header("Location").contains("/sign-in?to=%2Fdesk");
            if (toTheDoor == page.visitors() || (page.visitors() && answer.status() >= 500)) {
                wrong.add(page + " by nobody: " + answer.status() + " " + answer.header("Location"));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Each permission that allows a call does so alone, and all others together do not. */
    @Test
    void aTokenMayWhatItsScopesSay() {
        Map<Set<Permission>, Client> tokens = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line call : RoleTable.api()) {
            List<Set<Permission>> tried = new ArrayList<>();
            tried.add(EnumSet.complementOf(EnumSet.copyOf(call.visitors() ? SOME : call.permissions())));
            call.permissions().forEach(permission -> tried.add(EnumSet.of(Permission.READ, permission)));
            for (Set<Permission> scopes : tried) {
                Client token = tokens.computeIfAbsent(scopes, set -> token(Client.administrator(), set));
                judge(wrong, call, call.allows(scopes), call.send(token, API));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenThatReadsWritesNothing() {
        Set<Permission> reading = EnumSet.of(Permission.READ);
        Client token = token(Client.administrator(), reading);
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line call : RoleTable.api()) {
            judge(wrong, call, call.allows(reading), call.send(token, API));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenNeverExceedsItsPerson() {
        Someone person = Someone.with(Role.values());
        Client token = token(person.client(), EnumSet.allOf(Permission.class));
        change(person, List.of(Role.ADMINISTRATOR), true);
        List<String> wrong = new ArrayList<>();
        for (RoleTable.Line call : RoleTable.api()) {
            judge(wrong, call, call.allows(Role.ADMINISTRATOR.permissions()), call.send(token, API));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTokenIsNotGivenWhatItsMakerMayNot() {
        Client owner = Someone.with(Role.ADMINISTRATOR).client();
        refuses(owner, Permission.PUBLISH);
        Client token = token(owner, EnumSet.of(Permission.READ, Permission.MANAGE_TOKENS));
        refuses(token, Permission.MANAGE_PEOPLE); // its person may, it may not
    }

    private static void refuses(Client owner, Permission scope) {
        Client.Answer refused = owner.post(
                        "/api/v1/tokens", Map.of("label", "roles", "scopes", EnumSet.of(Permission.READ, scope)))
                .expect(422);
        assertThat(refused.json().at("/type").asText()).isEqualTo("urn:turjuman:problem:token.scope-not-yours");
        assertThat(refused.json().at("/detail").asText()).contains(scope.name());
        assertThat(refused.json().at("/pointer").asText()).isEqualTo("/scopes");
    }

    @Test
    void aTokenFollowsTheRolesOfItsPerson() {
        Someone person = Someone.with(Role.ADMINISTRATOR, Role.TERMINOLOGIST);
        Client token = token(person.client(), Role.permissionsOf(Set.of(Role.ADMINISTRATOR, Role.TERMINOLOGIST)));
        token.get("/api/v1/people").expect(200);
        change(person, List.of(Role.TERMINOLOGIST), true);
        token.get("/api/v1/people").expect(403);
        token.get("/api/v1/names").expect(200);
    }

    @Test
    void theTokenOfADisabledPersonIsDead() {
        Someone person = Someone.with(Role.ADMINISTRATOR);
        Client token = token(person.client(), Role.ADMINISTRATOR.permissions());
        token.get("/api/v1/me").expect(200);
        change(person, List.of(Role.ADMINISTRATOR), false);
        token.get("/api/v1/me").expect(401);
        person.client().get("/api/v1/me").expect(401);
    }

    @Test
    void aRevokedTokenIsDead() {
        Client owner = Someone.with(Role.ADMINISTRATOR).client();
        var made = made(owner, EnumSet.of(Permission.READ)).json();
        Client token = Client.withToken(made.at("/secret").asText());
        token.get("/api/v1/me").expect(200);
        owner.delete("/api/v1/tokens/" + made.at("/id").asText()).expect(204);
        token.get("/api/v1/me").expect(401);
    }

    private static void judge(List<String> wrong, RoleTable.Line line, boolean may, Client.Answer answer) {
        int status = answer.status();
        boolean right = may ? status != 401 && status != 403 && status < 500 : status == 403;
        if (!right) {
            wrong.add("%s %s, but the answer was %d: %s"
                    .formatted(line, may ? "is allowed" : "is refused", status, opening(answer.text())));
        }
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(200, text.length()));
    }

    private static Client token(Client owner, Set<Permission> scopes) {
        return Client.withToken(made(owner, scopes).json().at("/secret").asText());
    }

    private static Client.Answer made(Client owner, Set<Permission> scopes) {
        return owner.post("/api/v1/tokens", Map.of("label", "roles", "scopes", scopes))
                .expect(201);
    }

    private static void change(Someone person, List<Role> roles, boolean enabled) {
        Client.administrator()
                .put(
                        "/api/v1/people/" + person.id(),
                        Map.of("name", person.signIn(), "roles", roles, "enabled", enabled))
                .expect(200);
    }
}
