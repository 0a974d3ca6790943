package org.turjuman.benchmarks.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.turjuman.platform.api.DemoDesk;

/** A person at work with a desk over HTTP, signed in with a session as a browser is. */
public final class Colleague {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final String address;
    private final String name;
    private final HttpClient client;

    private Colleague(String address, String name) {
        this.address = address;
        this.name = name;
        client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /** A reader: nobody signed in. */
    public static Colleague reader(String address) {
        return new Colleague(address, "reader");
    }

    /**
     * A demo person.
     *
     * @param address of the desk
     * @param name the sign-in name
     */
    public static Colleague signedIn(String address, String name) throws IOException, InterruptedException {
        Colleague colleague = new Colleague(address, name);
        colleague.signIn();
        return colleague;
    }

    /** Signs in again, after the server has lost the session. */
    public void signIn() throws IOException, InterruptedException {
        String credentials = JSON.createObjectNode()
                .put("signIn", name)
                .put("password", DemoDesk.PASSWORD)
                .toString();
        must(send("POST", "/api/v1/sessions", credentials));
    }

    public String name() {
        return name;
    }

    /** Any answer to a GET. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /**
     * Any answer to a request with a body.
     *
     * @param method such as {@code PUT}
     * @param path from the root
     * @param json the body
     * @param headers further names and values in turn
     */
    public HttpResponse<String> send(String method, String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("X-Turjuman", "1")
                .method(method, BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A POST that must go well. */
    public JsonNode post(String path, String json, String... headers) throws IOException, InterruptedException {
        return json(must(send("POST", path, json, headers)));
    }

    /** A PUT that must go well. */
    public JsonNode put(String path, String json, String... headers) throws IOException, InterruptedException {
        return json(must(send("PUT", path, json, headers)));
    }

    /** A GET that must go well. */
    public JsonNode read(String path) throws IOException, InterruptedException {
        return json(must(get(path)));
    }

    /** Reads an answer's body. */
    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object to fill. */
    public static com.fasterxml.jackson.databind.node.ObjectNode object() {
        return JSON.createObjectNode();
    }

    private HttpResponse<String> must(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " for " + name + " at " + answer.uri() + ": "
                    + answer.body().lines().limit(20).toList());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST_ANSWER);
    }
}
