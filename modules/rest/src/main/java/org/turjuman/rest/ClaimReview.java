package org.turjuman.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimSource;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.language.api.Source;

/**
 * A decided statement in the words of schema.org.
 *
 * @param context {@code https://schema.org}, so that the part can be taken out and published as it is
 * @param type {@code ClaimReview}
 * @param claimReviewed the statement
 * @param itemReviewed the claim with its author
 * @param reviewRating how it stands, in {@code alternateName}
 * @param url the evidence
 * @param datePublished when it was decided
 */
public record ClaimReview(
        @JsonProperty("@context") String context,
        @JsonProperty("@type") String type,
        String claimReviewed,
        Item itemReviewed,
        Rating reviewRating,
        @Nullable String url,
        Instant datePublished) {
    private static final String WIKIDATA = "wikidata:";
    private static final String RECORDS_OF_WIKIDATA = "https://www.wikidata.org/entity/";

    /**
     * The claim.
     *
     * @param type {@code Claim}
     * @param author who says it; missing where the text does not tell
     */
    public record Item(
            @JsonProperty("@type") String type, @Nullable Author author) {}

    /**
     * Who says it.
     *
     * @param type {@code Person} or {@code Organization}; {@code Thing} where nothing tells
     * @param name what they are called
     * @param sameAs the address of their external id, where one was verified and it has one
     */
    public record Author(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String sameAs) {}

    /**
     * How it stands.
     *
     * @param type {@code Rating}
     * @param alternateName asserted, denied, contested or verified
     */
    public record Rating(@JsonProperty("@type") String type, String alternateName) {}

    static ClaimReview of(LedgerLine line, ClaimDecision said, DecidedClaim decided) {
        return new ClaimReview(
                "https://schema.org",
                "ClaimReview",
                line.text(),
                new Item("Claim", line.source() == null ? null : author(line.source())),
                new Rating("Rating", said.status().id()),
                said.evidence(),
                decided.at());
    }

    private static Author author(ClaimSource source) {
        EntityView entity = source.entity();
        boolean person = entity == null ? source.type() == Source.Type.PERSON : entity.getType() == EntityType.PERSON;
        boolean body = entity == null
                ? source.type() == Source.Type.ORGANISATION || source.type() == Source.Type.MEDIA
                : entity.getType() == EntityType.ORGANISATION;
        String name = entity == null ? source.text() : entity.getSourceForm().text();
        String external = entity == null ? null : entity.description().facts().external();
        return new Author(person ? "Person" : body ? "Organization" : "Thing", name, address(external));
    }

    /** The address of an external id: of Wikidata the one of its records, of others what is one; null where there is none. */
    static @Nullable String address(@Nullable String external) {
        if (external == null || external.matches("https?://.+")) {
            return external;
        }
        return external.startsWith(WIKIDATA) ? RECORDS_OF_WIKIDATA + external.substring(WIKIDATA.length()) : null;
    }
}
