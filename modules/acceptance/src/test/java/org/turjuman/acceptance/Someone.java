package org.turjuman.acceptance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.turjuman.platform.api.Role;

/**
 * A person whom a test makes for itself, so that what happens to them is no other test's concern. Their first password is
 * the demo's, whose hash costs little, for tests make some sixty people; then they choose their own, as everybody must.
 *
 * @param id in the API
 * @param signIn by which they sign in
 * @param client a session of theirs
 */
public record Someone(String id, String signIn, Client client) {
    /** The password that each of them has chosen. */
    static final String PASSWORD = "a password of their own";

    private static final AtomicInteger MADE = new AtomicInteger();

    /** Makes a person with these roles and signs them in. */
    public static Someone with(Role... roles) {
        Someone person = newcomer(roles);
        person.client
                .post("/api/v1/me/passwords", Map.of("current", Desk.PASSWORD, "password", PASSWORD))
                .expect(204);
        return person;
    }

    /** Makes a person with these roles and signs them in with the first password, the demo's. */
    static Someone newcomer(Role... roles) {
        String signIn = "someone" + MADE.incrementAndGet() + "-" + Long.toString(System.nanoTime() % 1_000_000, 36);
        String id = Client.administrator()
                .post(
                        "/api/v1/people",
                        Map.of("signIn", signIn, "name", signIn, "password", Desk.PASSWORD, "roles", List.of(roles)))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        return new Someone(id, signIn, Client.signedIn(signIn, Desk.PASSWORD));
    }

    /** A further session. */
    public Client again() {
        return Client.signedIn(signIn, PASSWORD);
    }
}
