package org.turjuman.workflow.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.WordChange;

/**
 * A unit, as the reviser sees it.
 *
 * @param unit its source and target
 * @param sinceLastRound how the text differs from what was handed in the round before; kept stretches only if it does not
 * @param changed whether it does, or is new in this round
 * @param corrections how the text differs from what was handed in this round; empty if it does not
 * @param findings what the checks say
 * @param comments all threads on it
 * @param clean whether it can be approved together with all that are clean
 * @param approvable whether the caller may approve it now
 * @param agreeable whether the caller may agree to the reviser’s words now
 * @param agreedByName which author agreed to the reviser’s words; null if none
 * @param approvedByName who approved it; null unless it is approved
 * @param approvedAt when
 */
public record ReviewLine(
        UnitView unit,
        List<WordChange> sinceLastRound,
        boolean changed,
        List<WordChange> corrections,
        List<FindingView> findings,
        List<CommentView> comments,
        boolean clean,
        boolean approvable,
        boolean agreeable,
        @Nullable String agreedByName,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt) {
    /** Keeps what it holds unchangeable. */
    public ReviewLine {
        sinceLastRound = List.copyOf(sinceLastRound);
        corrections = List.copyOf(corrections);
        findings = List.copyOf(findings);
        comments = List.copyOf(comments);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public UnitView getUnit() {
        return unit;
    }

    public List<WordChange> getSinceLastRound() {
        return sinceLastRound;
    }

    public boolean isChanged() {
        return changed;
    }

    public List<WordChange> getCorrections() {
        return corrections;
    }

    public List<FindingView> getFindings() {
        return findings;
    }

    public List<CommentView> getComments() {
        return comments;
    }

    public boolean isClean() {
        return clean;
    }

    public boolean isApprovable() {
        return approvable;
    }

    public boolean isAgreeable() {
        return agreeable;
    }

    public @Nullable String getAgreedByName() {
        return agreedByName;
    }

    public @Nullable String getApprovedByName() {
        return approvedByName;
    }

    public @Nullable Instant getApprovedAt() {
        return approvedAt;
    }
}
