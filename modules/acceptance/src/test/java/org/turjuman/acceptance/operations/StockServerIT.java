package org.turjuman.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.turjuman.benchmarks.desk.PostgresProcess;

/** docs/deploying.md, done: a stock WildFly, configure.cli, PostgreSQL, the documented settings, the EAR. */
@TestInstance(Lifecycle.PER_CLASS)
class StockServerIT {
    private static final String[] THROUGH_PROXY = {"X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7"};
    private static final Pattern CODE =
            Pattern.compile("The desk has no administrator yet\\..* one-time code ([A-Z0-9-]{19})");

    @TempDir
    static Path folder;

    private PostgresProcess database;
    private StockServer server;
    private String configuredOnce;
    private String configuredTwice;

    @BeforeAll
    void install() throws Exception {
        database = PostgresProcess.start(folder.resolve("postgresql"));
        execute("create user turjuman password 'secret'");
        execute("create database turjuman owner turjuman encoding 'UTF8'");
        server = StockServer.unpacked(folder);
        server.configure();
        configuredOnce = server.configuration();
        server.configure();
        configuredTwice = server.configuration();
        server.deploy();
        server.start(settings());
        assertThat(server.isDeployed()).as(server.said()).isTrue();
    }

    @AfterAll
    void end() throws Exception {
        server.close();
        database.close();
    }

    @Test
    void configuringItTwiceChangesNothing() throws Exception {
        assertThat(configuredTwice).isEqualTo(configuredOnce).doesNotContain(folder.toString());
    }

    @Test
    void theEarDeploysWithTheDocumentedSettings() throws Exception {
        assertThat(server.health("ready").body())
                .contains("\"name\":\"database\",\"status\":\"UP\"", "\"product\":\"PostgreSQL\"")
                .contains("\"name\":\"migrations\",\"status\":\"UP\"");
        assertThat(server.get("/").headers().firstValue("Location").orElse("")).endsWith("/editions");
    }

    @Test
    void theCodeOfTheLogMakesTheFirstAdministratorOnce() throws Exception {
        String code = lastCode();
        HttpResponse<String> form = server.get("/first-administrator", THROUGH_PROXY);
        assertThat(makeAdministrator(form, "WRONG-CODE-WRONG-CO").body()).contains("This is not the one-time code");
        HttpResponse<String> made = makeAdministrator(server.get("/first-administrator", THROUGH_PROXY), code);
        assertThat(made.statusCode()).as(made.body()).isBetween(302, 303);
        HttpResponse<String> in = server.post(
                "/api/v1/sessions",
                "{\"signIn\":\"chief.admin\",\"password\":\"a long first password\"}",
                "Content-Type",
                "application/json",
                "X-Turjuman",
                "1");
        assertThat(in.statusCode()).as(in.body()).isEqualTo(200);
        assertThat(server.get("/first-administrator").statusCode()).isEqualTo(404);
        assertStaysAsItWas(in);
    }

    /** The only administrator can be renamed, but not disabled: both in one act is refused as a whole. */
    private void assertStaysAsItWas(HttpResponse<String> in) throws Exception {
        Matcher id = Pattern.compile("\"id\":\"([0-9]+)\"").matcher(in.body());
        assertThat(id.find()).as(in.body()).isTrue();
        String person = "/api/v1/people/" + id.group(1);
        String session = cookie(in).replaceAll(";.*", "");
        HttpResponse<String> refused = server.put(
                person,
                "{\"name\":\"Renamed\",\"roles\":[\"ADMINISTRATOR\"],\"enabled\":false}",
                "Content-Type",
                "application/json",
                "X-Turjuman",
                "1",
                "Cookie",
                session);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        assertThat(server.get(person, "Cookie", session).body())
                .contains("\"name\":\"The Administrator\"", "\"CHIEF\"", "\"enabled\":true");
    }

    /** Of the newest deployment: each makes its own. */
    private String lastCode() throws Exception {
        List<MatchResult> codes = CODE.matcher(server.said()).results().toList();
        assertThat(codes).as(server.said()).isNotEmpty();
        return codes.get(codes.size() - 1).group(1);
    }

    private HttpResponse<String> makeAdministrator(HttpResponse<String> form, String code) throws Exception {
        Map<String, String> fields = Map.of(
                "door", "door",
                "code", code,
                "signIn", "chief.admin",
                "name", "The Administrator",
                "password", "a long first password",
                "make", "",
                "primefaces.nonce", hidden("primefaces.nonce", form.body()),
                "jakarta.faces.ViewState", hidden("jakarta.faces.ViewState", form.body()));
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return server.post(
                "/first-administrator",
                body,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                cookie(form).replaceAll(";.*", ""),
                THROUGH_PROXY[0],
                THROUGH_PROXY[1]);
    }

    @Test
    void anAddressWithHttpsBringsTheTransportHeaders() throws Exception {
        for (String path : new String[] {"/sign-in", "/editions", "/static/tokens.css", "/api/v1/me", "/desk"}) {
            assertThat(server.get(path, THROUGH_PROXY).headers().firstValue("Strict-Transport-Security"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("max-age=31536000"));
        }
        assertThat(cookie(server.get("/sign-in", THROUGH_PROXY)))
                .containsIgnoringCase("; Secure")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void isNotReadyWithoutItsDatabaseAndIsAgainWithIt() throws Exception {
        database.kill();
        server.awaitHealth("ready", 503);
        assertThat(server.health("ready").body())
                .contains("\"name\":\"database\",\"status\":\"DOWN\"", "\"name\":\"migrations\",\"status\":\"DOWN\"");
        assertThat(server.health("live").statusCode()).isEqualTo(200);
        database.restart();
        server.awaitHealth("ready", 200);
    }

    @Test
    void refusesANewerSchemaAndSaysSo() throws Exception {
        execute("insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                + " execution_time, success) values (9999, '99990101.0900', 'workflow later', 'SQL',"
                + " 'V99990101_0900__workflow_later.sql', 'turjuman', 1, true)");
        server.redeploy();
        assertThat(server.hasFailed()).isTrue();
        assertThat(server.said())
                .contains("The database was last used by a newer Turjuman: its schema is at 99990101.0900"
                        + " (workflow later)");
        assertThat(server.get("/sign-in").statusCode()).isEqualTo(404);
        execute("delete from flyway_schema_history where version = '99990101.0900'");
        server.redeploy();
        assertThat(server.isDeployed()).as(server.said()).isTrue();
    }

    private Map<String, String> settings() {
        return Map.of(
                "TURJUMAN_ADDRESS", "https://desk.example.org",
                "TURJUMAN_PROXIED", "true",
                "TURJUMAN_DB_DRIVER", "postgresql",
                "TURJUMAN_DB_URL", database.url("turjuman"),
                "TURJUMAN_DB_USER", "turjuman",
                "TURJUMAN_DB_PASSWORD", "secret");
    }

    /** In the desk's own database, unless it is about to be made. */
    private void execute(String sql) throws Exception {
        boolean own = !sql.startsWith("create");
        try (Connection connection = own ? database.connect("turjuman") : database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("turjuman="))
                .findFirst()
                .orElse("");
    }

    private static String hidden(String field, String page) {
        Matcher value =
                Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]+)\"").matcher(page);
        assertThat(value.find()).as(page).isTrue();
        return value.group(1);
    }
}
