package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what every answer carries. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoorIT {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/desk",
                "/api/v1/me",
                "/api/v1/nothing",
                "/nothing",
                "/static/tokens.css",
                "/sign-in.xhtml"
            })
    void everyAnswerCarriesItsPolicies(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
    }

    @Test
    void theDeskSendsVisitorsToTheDoor() throws Exception {
        HttpResponse<String> answer = get("/desk/articles?text=x");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/sign-in?to=%2Fdesk%2Farticles%3Ftext%3Dx");
    }

    @Test
    void theApiAnswersVisitorsWithAProblem() throws Exception {
        HttpResponse<String> answer = get("/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("Sign in to go on.");
    }

    @Test
    void theApiSpeaksTheVisitorsLanguage() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/v1/me").header("Accept-Language", "ar").build(), BodyHandlers.ofString());
        assertThat(answer.body()).contains("سجّل الدخول للمتابعة.");
    }

    @Test
    void aTokenOpensTheApi() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/v1/me")
                        .header("Authorization", "Bearer " + Desk.token())
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"signIn\":\"admin\"");
    }

    @Test
    void aProgramIsAnsweredInTheLanguageItAsksFor() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/v1/articles/999999")
                        .header("Authorization", "Bearer " + Desk.token())
                        .header("Accept-Language", "fr")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Introuvable");
    }

    @Test
    void aWrongTokenIsRefusedEvenBesideASession() throws Exception {
        signIn("salma");
        HttpResponse<String> answer = client.send(
                request("/api/v1/me")
                        .header("Authorization", "Bearer tjm_wrong")
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void signingInGivesANewSession() throws Exception {
        get("/sign-in");
        String before = session();
        signIn("salma");
        assertThat(session()).isNotEqualTo(before);
        assertThat(get("/api/v1/me").body()).contains("\"signIn\":\"salma\"");
    }

    @Test
    void aWrongPasswordIsToldOnThePageOfTheDoor() throws Exception {
        HttpResponse<String> answer =
                knock(get("/sign-in").body(), "door", "primefaces.nonce", "jakarta.faces.ViewState");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Name or password is wrong.");
    }

    @Test
    void aFormThatIsNoneOfOursIsABadRequest() throws Exception {
        HttpResponse<String> answer = knock(get("/sign-in").body(), "door", "jakarta.faces.ViewState");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    /** Sends the form of the door with a wrong password and those of its hidden fields. */
    private HttpResponse<String> knock(String page, String... fields) throws Exception {
        StringBuilder form = new StringBuilder("signIn=stranger&password=a+guess&enter=");
        for (String field : fields) {
            String value = group(page, "type=\"hidden\" name=\"" + field + "\"[^>]* value=\"([^\"]*)\"");
            form.append('&').append(field).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return client.send(
                request("/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void theSessionCookieIsForThisSiteOnly() throws Exception {
        String cookie = String.join(";", get("/sign-in").headers().allValues("Set-Cookie"));
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void anotherSitesFormChangesNothing() throws Exception {
        signIn("admin");
        for (HttpRequest.Builder forged : List.of(
                request("/api/v1/tokens").header("Content-Type", "text/plain"),
                request("/api/v1/tokens").header("Content-Type", "application/json"),
                request("/api/v1/tokens")
                        .header("Content-Type", "application/json")
                        .header("X-Turjuman", "1")
                        .header("Sec-Fetch-Site", "cross-site"))) {
            HttpResponse<String> answer = client.send(
                    forged.POST(BodyPublishers.ofString("{\"label\":\"x\",\"scopes\":[\"READ\"]}"))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isIn(403, 415);
        }
    }

    @Test
    void noOtherHeaderStandsInForTheOneOfOurPages() throws Exception {
        signIn("admin");
        HttpRequest.Builder call = request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic YWRtaW46eA==");
        HttpResponse<String> answer = client.send(
                call.POST(BodyPublishers.ofString("{\"label\":\"x\",\"scopes\":[\"READ\"]}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.net", "null"})
    void aSessionChangesNothingFromAnotherOriginAtTheApiEither(String origin) throws Exception {
        signIn("admin");
        HttpRequest.Builder call = request("/api/v1/tokens")
                .header("Content-Type", "application/json")
                .header("X-Turjuman", "1")
                .header("Origin", origin);
        HttpResponse<String> answer = client.send(
                call.POST(BodyPublishers.ofString("{\"label\":\"x\",\"scopes\":[\"READ\"]}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/acts", "/sign-out"})
    void anotherOriginsFormChangesNothingInAnOlderBrowser(String path) throws Exception {
        signIn("salma");
        HttpResponse<String> answer = client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://example.net")
                        .POST(BodyPublishers.ofString("act=claim&translation=999999&to=/desk"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(path.equals("/desk/acts") ? 403 : 303);
        assertThat(get("/api/v1/me").statusCode())
                .as("salma is still signed in")
                .isEqualTo(200);
    }

    @Test
    void aPageOfAnotherPersonActsForNobody() throws Exception {
        signIn("salma");
        HttpResponse<String> answer = client.send(
                request("/desk/acts")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Turjuman", "person 0")
                        .POST(BodyPublishers.ofString("act=claim&translation=999999&to=/desk"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aDisabledPersonIsOutAtOnce() throws Exception {
        String admin = "Bearer " + Desk.token();
        String person = create(admin, "leaver" + System.nanoTime() % 1_000_000);
        HttpResponse<String> in =
                post("/api/v1/sessions", "{\"signIn\":\"%s\",\"password\":\"a first password\"}".formatted(person));
        assertThat(in.statusCode()).isEqualTo(200);
        String id = group(in.body(), "\"id\":\"([0-9]+)\"");
        HttpResponse<String> own = post(
                "/api/v1/me/passwords", "{\"current\":\"a first password\",\"password\":\"a password of my own\"}");
        assertThat(own.statusCode()).as(own.body()).isEqualTo(204);
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(200);
        HttpResponse<String> disabled = client.send(
                request("/api/v1/people/" + id)
                        .header("Authorization", admin)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(
                                "{\"name\":\"Leaver\",\"roles\":[\"TRANSLATOR\"],\"enabled\":false}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(disabled.statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        String person = create("Bearer " + Desk.token(), "guessed" + System.nanoTime() % 1_000_000);
        String wrong = "{\"signIn\":\"%s\",\"password\":\"not the password\"}".formatted(person);
        for (int i = 0; i < 5; i++) {
            assertThat(post("/api/v1/sessions", wrong).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> slowed =
                post("/api/v1/sessions", "{\"signIn\":\"%s\",\"password\":\"a first password\"}".formatted(person));
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"signIn\":1}", "{\"signIn\":\"a\",\"password\":\"b\",\"more\":1}", "[]", ""})
    void whatIsNotTheJsonAskedForIsAProblemNotAStackTrace(String body) throws Exception {
        HttpResponse<String> answer = post("/api/v1/sessions", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "org.turjuman");
    }

    private String create(String admin, String signIn) throws Exception {
        HttpResponse<String> made = client.send(
                request("/api/v1/people")
                        .header("Authorization", admin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"signIn\":\"%s\",\"name\":\"Leaver\",\"password\":\"a first password\",\"roles\":[\"TRANSLATOR\"]}"
                                        .formatted(signIn)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return signIn;
    }

    private void signIn(String person) throws Exception {
        HttpResponse<String> answer =
                post("/api/v1/sessions", "{\"signIn\":\"%s\",\"password\":\"%s\"}".formatted(person, Desk.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("turjuman"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-Turjuman", "1")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(Desk.ADDRESS + path));
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
