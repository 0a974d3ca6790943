package org.turjuman.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A program at the desk's API: one person's session, the administrator's token, or nobody's. */
public final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Map<String, String> headers;

    private Client(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Nobody: no session, no token. */
    public static Client nobody() {
        return new Client(Map.of());
    }

    /** The demo administrator's token. */
    public static Client administrator() {
        return withToken(Desk.token());
    }

    /** A program with a token. */
    public static Client withToken(String secret) {
        return new Client(Map.of("Authorization", "Bearer " + secret));
    }

    /** A demo person with a session, as the desk's own pages have it. */
    public static Client of(String person) {
        return signedIn(person, Desk.PASSWORD);
    }

    /** Anybody with a session. */
    public static Client signedIn(String person, String password) {
        Client client = new Client(Map.of("X-Turjuman", "1"));
        client.post("/api/v1/sessions", Map.of("signIn", person, "password", password))
                .expect(200);
        return client;
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /**
     * Any call. A body that is a {@link String} goes as it is, any other as its JSON; {@code null} sends none.
     *
     * @param more headers of this call only
     */
    public Answer send(String method, String path, @Nullable Object body, Map<String, String> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Desk.ADDRESS + path));
        headers.forEach(request::setHeader);
        if (body != null) {
            request.setHeader("Content-Type", "application/json");
        }
        more.forEach(request::setHeader);
        try {
            return new Answer(http.send(request.method(method, publisher(body)).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher publisher(@Nullable Object body) throws IOException {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return BodyPublishers.ofString(body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    /** What the desk said. */
    public record Answer(HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        public String text() {
            return http.body();
        }

        /** The body as JSON; a missing node when there is none. */
        public JsonNode json() {
            try {
                return text().isBlank() ? MissingNode.getInstance() : JSON.readTree(text());
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text(), e);
            }
        }

        /** A header's first value, or the empty text. */
        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /** Fails unless the status is this one, showing what the desk said instead. */
        public Answer expect(int status) {
            assertThat(status())
                    .as(http.request().method() + " " + http.request().uri() + " answered: " + text())
                    .isEqualTo(status);
            return this;
        }
    }
}
