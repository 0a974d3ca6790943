package org.turjuman.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A translation that a test made for itself, and what people do with it over the API. Its article has two sentences and
 * no headline, so that the translation has three units: the headline that the desk writes is number 0.
 *
 * @param id in the API
 */
public record Work(String id) {
    static final String SOURCE = "وصل الوزير إلى الرباط مساء اليوم. سافر الوزير إلى فاس صباح الغد.";

    /** What a translator might hand in: headline and two sentences. */
    static final String[] TEXTS = {
        "Minister visits Rabat before travelling on to Fez",
        "The minister arrived in Rabat this evening.",
        "The minister leaves for Fez tomorrow morning."
    };

    /** Takes the article in and asks for its translation into English. */
    public static Work wanted() {
        Client admin = Client.administrator();
        String article = admin.post("/api/v1/articles", Map.of("text", SOURCE))
                .expect(201)
                .json()
                .at("/id")
                .asText();
        return new Work(admin.post("/api/v1/translations", Map.of("article", article, "language", "en"))
                .expect(201)
                .json()
                .at("/id")
                .asText());
    }

    /** The same, claimed. */
    public static Work claimedBy(Client holder) {
        Work work = wanted();
        work.post(holder, "/claim", null).expect(200);
        return work;
    }

    /** The same with every unit confirmed, handed in. */
    public static Work handedInBy(Client holder) {
        Work work = claimedBy(holder);
        work.confirmAll(holder);
        work.post(holder, "/hand-ins", Map.of()).expect(200);
        return work;
    }

    /** Confirms every unit. */
    public void confirmAll(Client holder) {
        for (int number = 0; number < TEXTS.length; number++) {
            save(holder, "confirmations", number, TEXTS[number]).expect(200);
        }
    }

    /** Posts below the address of the translation. */
    public Client.Answer post(Client who, String below, @Nullable Object body) {
        return who.send("POST", "/api/v1/translations/" + id + below, body, Map.of());
    }

    /** Deletes below the address of the translation. */
    public Client.Answer delete(Client who, String below) {
        return who.delete("/api/v1/translations/" + id + below);
    }

    /** Gives it to another holder. */
    public Client.Answer reassign(Client who, Someone holder) {
        return who.put("/api/v1/translations/" + id + "/holder", Map.of("holder", holder.id()));
    }

    /** The whole as a person sees it. */
    public JsonNode seenBy(Client who) {
        return who.get("/api/v1/translations/" + id).expect(200).json();
    }

    /** Where it stands. */
    public String state() {
        return seenBy(Client.administrator()).at("/translation/state").asText();
    }

    /** A unit as a person sees it. */
    public JsonNode unit(Client who, int number) {
        return seenBy(who).at("/units/" + number);
    }

    /** The address of a unit. */
    public String unitAddress(int number) {
        return "/api/v1/units/" + unit(Client.administrator(), number).at("/id").asText();
    }

    /** The address of a unit's target. */
    public String targetAddress(int number) {
        return "/api/v1/targets/"
                + unit(Client.administrator(), number).at("/target").asText();
    }

    /** Saves a text of a unit on what the person sees now: {@code versions} or {@code confirmations}. */
    public Client.Answer save(Client who, String how, int number, String text) {
        JsonNode unit = unit(who, number);
        return who.send(
                "POST",
                "/api/v1/targets/" + unit.at("/target").asText() + "/" + how,
                Map.of("text", text),
                Map.of(
                        "If-Match", unit.at("/stamp").asText(),
                        "Save-Id", UUID.randomUUID().toString()));
    }

    /** Types into a unit without making a version of it. */
    public Client.Answer type(Client who, int number, String text) {
        JsonNode unit = unit(who, number);
        return who.send(
                "PUT",
                "/api/v1/targets/" + unit.at("/target").asText() + "/draft",
                Map.of("text", text),
                Map.of(
                        "If-Match", unit.at("/stamp").asText(),
                        "Save-Id", UUID.randomUUID().toString()));
    }

    /** Approves a unit as the person sees it now. */
    public Client.Answer approve(Client who, int number) {
        JsonNode unit = unit(who, number);
        return who.send(
                "POST",
                "/api/v1/units/" + unit.at("/id").asText() + "/approval",
                null,
                Map.of("If-Match", unit.at("/stamp").asText()));
    }

    /** The versions of a unit's text, newest first. */
    public JsonNode history(int number) {
        return Client.administrator()
                .get(targetAddress(number) + "/versions")
                .expect(200)
                .json()
                .at("/items");
    }
}
