package org.turjuman.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.DeskProblem.Kind;
import org.turjuman.workflow.api.SaidCounterpart;

/** What the API is told about the ledger of who says what. */
public final class LedgerRequests {
    private LedgerRequests() {}

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
     * @param naming whether these words name anybody; {@code NAMED} unless said
     * @param entity whose record that is
     * @param strength how it is presented; {@code SAYS} unless said
     */
    public record Added(
            @NotNull @Min(0) Integer start,
            @NotNull @Min(0) Integer end,
            @Min(0) @Nullable Integer sourceStart,
            @Min(0) @Nullable Integer sourceEnd,
            Source.@Nullable Naming naming,
            @Nullable EntityId entity,
            @Nullable CueStrength strength) {
        NewClaim claim() {
            return new NewClaim(span(start, end, "/end"), teller(), strength == null ? CueStrength.SAYS : strength);
        }

        private NewClaim.@Nullable Teller teller() { // null where no words say who says it
            if (sourceStart == null && sourceEnd == null && naming == null && entity == null) {
                return null;
            }
            if (sourceStart == null || sourceEnd == null) {
                String missing = sourceStart == null ? "/sourceStart" : "/sourceEnd";
                throw new EntityProblem(Kind.INVALID, "claim.source-missing", missing);
            }
            Span words = span(sourceStart, sourceEnd, "/sourceEnd");
            return new NewClaim.Teller(words, naming == null ? Source.Naming.NAMED : naming, entity);
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

    private static Span span(int start, int end, String pointer) {
        if (end < start) {
            throw new EntityProblem(Kind.INVALID, "claim.empty", pointer);
        }
        return new Span(start, end);
    }
}
