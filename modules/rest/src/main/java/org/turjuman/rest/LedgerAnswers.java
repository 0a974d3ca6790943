package org.turjuman.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimSource;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.DecidedClaim;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.EntityType;
import org.turjuman.entities.api.EntityView;
import org.turjuman.entities.api.LedgerLine;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SpeechCue;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.workflow.api.Counterpart;
import org.turjuman.workflow.api.SaidCounterpart;
import org.turjuman.workflow.api.UnitId;

/** How the API writes and reads the ledger of who says what. */
public final class LedgerAnswers {
    private LedgerAnswers() {}

    /**
     * A statement.
     *
     * @param key its name in addresses
     * @param start the first UTF-16 unit of its words in the revision
     * @param end the unit after the last
     * @param text the words
     * @param direct whether they stand between marks
     * @param source who says it; missing where the text does not tell
     * @param cue the word that reports it; missing where none does
     * @param strength how it is presented: {@code says}, {@code claims}, …; missing where nothing tells
     * @param relay who passes it on; missing where nobody does
     * @param status how it stands
     * @param confidence from 0 to 1
     * @param version to be sent back as {@code If-Match}
     * @param decision what a person said; missing while nobody did
     * @param claimReview the same as schema.org writes it; missing while nobody decided
     */
    public record Line(
            String key,
            int start,
            int end,
            String text,
            boolean direct,
            @Nullable Teller source,
            @Nullable Words cue,
            @Nullable String strength,
            @Nullable Span relay,
            ClaimStatus status,
            double confidence,
            int version,
            @Nullable Decision decision,
            @Nullable ClaimReview claimReview) {
        static Line of(LedgerLine line) {
            SpeechCue cue = line.cue();
            DecidedClaim decided = line.decision();
            ClaimDecision said = decided == null ? null : decided.said();
            return new Line(
                    line.key().text(),
                    line.span().start(),
                    line.span().end(),
                    line.text(),
                    line.direct(),
                    line.source() == null ? null : Teller.of(line.source()),
                    cue == null ? null : Words.of(cue.span(), cue.text()),
                    line.strength() == null ? null : line.strength().id(),
                    line.relay(),
                    line.status(),
                    line.confidence(),
                    line.version(),
                    decided == null ? null : Decision.of(decided),
                    decided == null || said == null ? null : ClaimReview.of(line, said, decided));
        }
    }

    /**
     * Words of a text.
     *
     * @param start the first UTF-16 unit
     * @param end the unit after the last
     * @param text the words
     */
    public record Words(int start, int end, String text) {
        static Words of(Span span, String text) {
            return new Words(span.start(), span.end(), text);
        }
    }

    /**
     * Who says it.
     *
     * @param start the first UTF-16 unit of the words that say so
     * @param end the unit after the last
     * @param text the words
     * @param naming {@code named}, {@code unnamed} or {@code hearsay}
     * @param type what it is; missing where nothing tells
     * @param resolved whether a pronoun, or the verb by itself, points at the words
     * @param entity its record; missing where none is linked
     * @param name what the record is called; missing with it
     */
    public record Teller(
            int start,
            int end,
            String text,
            String naming,
            Source.@Nullable Type type,
            boolean resolved,
            @Nullable EntityId entity,
            @Nullable String name) {
        static Teller of(ClaimSource source) {
            EntityView entity = source.entity();
            return new Teller(
                    source.span().start(),
                    source.span().end(),
                    source.text(),
                    source.naming().name().toLowerCase(Locale.ROOT),
                    source.type(),
                    source.resolved(),
                    entity == null ? null : entity.id(),
                    entity == null ? null : entity.getSourceForm().text());
        }
    }

    /**
     * An act of a person on a statement.
     *
     * @param version which version it made
     * @param status how the statement stands; missing where it was added or taken back
     * @param evidence where that can be seen
     * @param note for colleagues
     * @param by who said so
     * @param at when
     */
    public record Decision(
            int version,
            @Nullable ClaimStatus status,
            @Nullable String evidence,
            String note,
            String by,
            Instant at) {
        static Decision of(DecidedClaim decided) {
            ClaimDecision said = decided.said();
            return new Decision(
                    decided.version(),
                    said == null ? null : said.status(),
                    said == null ? null : said.evidence(),
                    said == null ? "" : said.note(),
                    decided.byName(),
                    decided.at());
        }
    }

    /**
     * A decided statement in the words of schema.org.
     *
     * @param type {@code ClaimReview}
     * @param claimReviewed the statement
     * @param itemReviewed the claim with its author
     * @param reviewRating how it stands, in {@code alternateName}
     * @param url the evidence
     * @param datePublished when it was decided
     */
    public record ClaimReview(
            @JsonProperty("@type") String type,
            String claimReviewed,
            Item itemReviewed,
            Rating reviewRating,
            @Nullable String url,
            Instant datePublished) {
        /**
         * The claim.
         *
         * @param type {@code Claim}
         * @param author who says it; missing where the text does not tell
         */
        public record Item(
                @JsonProperty("@type") String type,
                @Nullable Author author) {}

        /**
         * Who says it.
         *
         * @param type {@code Person} or {@code Organization}; {@code Thing} where nothing tells
         * @param name what they are called
         * @param sameAs their external id, where one was verified
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
                    "ClaimReview",
                    line.text(),
                    new Item("Claim", line.source() == null ? null : author(line.source())),
                    new Rating("Rating", said.status().id()),
                    said.evidence(),
                    decided.at());
        }

        private static Author author(ClaimSource source) {
            EntityView entity = source.entity();
            boolean person =
                    entity == null ? source.type() == Source.Type.PERSON : entity.getType() == EntityType.PERSON;
            boolean body = entity == null
                    ? source.type() == Source.Type.ORGANISATION || source.type() == Source.Type.MEDIA
                    : entity.getType() == EntityType.ORGANISATION;
            String name =
                    entity == null ? source.text() : entity.getSourceForm().text();
            String external =
                    entity == null ? null : entity.description().facts().external();
            return new Author(person ? "Person" : body ? "Organization" : "Thing", name, external);
        }
    }

    /**
     * What is said of a statement.
     *
     * @param status how it stands
     * @param evidence where that can be seen: an http or https address
     * @param note for colleagues
     */
    public record Said(
            @NotNull ClaimStatus status,
            @Nullable String evidence,
            @Nullable String note) {
        ClaimDecision decision() {
            return new ClaimDecision(status, evidence, note == null ? "" : note);
        }
    }

    /**
     * A statement to add.
     *
     * @param start the first UTF-16 unit of its words
     * @param end the unit after the last
     * @param sourceStart the first unit of the words that say who says it, with {@code sourceEnd}
     * @param sourceEnd the unit after the last
     * @param entity whose record that is
     * @param strength how it is presented; {@code SAYS} unless said
     */
    public record Added(
            @NotNull @Min(0) Integer start,
            @NotNull @Min(0) Integer end,
            @Min(0) @Nullable Integer sourceStart,
            @Min(0) @Nullable Integer sourceEnd,
            @Nullable EntityId entity,
            @Nullable CueStrength strength) {
        NewClaim claim() {
            boolean half = (sourceStart == null) != (sourceEnd == null);
            if (half || end < start) {
                throw new EntityProblem(Kind.INVALID, "claim.empty", half ? "/sourceEnd" : "/end");
            }
            Span source = sourceStart == null || sourceEnd == null ? null : span(sourceStart, sourceEnd, "/sourceEnd");
            return new NewClaim(
                    span(start, end, "/end"), source, entity, strength == null ? CueStrength.SAYS : strength);
        }
    }

    private static Span span(int start, int end, String pointer) {
        if (end < start) {
            throw new EntityProblem(Kind.INVALID, "claim.empty", pointer);
        }
        return new Span(start, end);
    }

    /**
     * A statement with what a translation makes of it.
     *
     * @param claim the statement
     * @param unit in which unit; missing where none covers it
     * @param number its number
     * @param state UNTRANSLATED, MISSING, FOUND or SAID
     * @param cue where the unit's text reports it
     * @param strength how it presents it
     * @param source the words that say who says it
     * @param sourceKept whether the translation says who says it
     * @param differences what differs from the source
     * @param version to be sent back as {@code If-Match}
     * @param by who said where it is; missing unless a person did
     * @param at when
     */
    public record InTranslation(
            Line claim,
            @Nullable UnitId unit,
            int number,
            Counterpart.State state,
            @Nullable Words cue,
            @Nullable String strength,
            @Nullable Words source,
            boolean sourceKept,
            List<Counterpart.Difference> differences,
            int version,
            @Nullable String by,
            @Nullable Instant at) {
        static InTranslation of(Counterpart one) {
            return new InTranslation(
                    Line.of(one.line()),
                    one.unit(),
                    one.number(),
                    one.state(),
                    words(one.cue(), one.cueText()),
                    one.strength() == null ? null : one.strength().id(),
                    words(one.source(), one.sourceText()),
                    one.sourceKept(),
                    one.differences(),
                    one.version(),
                    one.saidByName(),
                    one.saidAt());
        }

        private static @Nullable Words words(@Nullable Span span, @Nullable String text) {
            return span == null || text == null ? null : Words.of(span, text);
        }
    }

    /**
     * Where a translation reports a statement.
     *
     * @param start the first UTF-16 unit of the words in the unit's newest text
     * @param end the unit after the last
     * @param strength how it presents it
     * @param sourceKept whether it still says who says it; true unless said
     */
    public record SaidWords(
            @NotNull @Min(0) Integer start,
            @NotNull @Min(0) Integer end,
            @NotNull CueStrength strength,
            @Nullable Boolean sourceKept) {
        SaidCounterpart said() {
            return new SaidCounterpart(span(start, end, "/end"), strength, sourceKept == null || sourceKept);
        }
    }
}
