package org.turjuman.entities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.turjuman.entities.api.ClaimDecision;
import org.turjuman.entities.api.ClaimStatus;
import org.turjuman.entities.api.EntityId;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.Ledger;
import org.turjuman.entities.api.NewClaim;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;

/** What may be said of a statement. */
class ClaimRulesTest {
    @Test
    void evidenceIsAnAddressOfTheWeb() {
        ClaimDecision said = ClaimRules.checked(
                new ClaimDecision(ClaimStatus.VERIFIED, " https://example.org/بيان?x=1 ", "  seen by two of us "));
        assertThat(said.evidence()).isEqualTo("https://example.org/بيان?x=1");
        assertThat(said.note()).isEqualTo("seen by two of us");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org/a", "example.org", "https://", "data:text/html,x"})
    void nothingElseIs(String address) {
        refused(ClaimStatus.DENIED, address, "because", "claim.evidence");
    }

    @Test
    void verifiedNeedsEvidenceAndTheOthersAReason() {
        refused(ClaimStatus.VERIFIED, "", "I know it", "claim.evidence-missing");
        refused(ClaimStatus.CONTESTED, null, " ", "claim.reason-missing");
        assertThat(ClaimRules.checked(new ClaimDecision(ClaimStatus.ASSERTED, null, ""))
                        .status())
                .isEqualTo(ClaimStatus.ASSERTED);
    }

    @Test
    void whatIsTooLongIsRefused() {
        refused(ClaimStatus.DENIED, "https://example.org/" + "a".repeat(Ledger.EVIDENCE_LIMIT), "x", "claim.evidence");
        refused(ClaimStatus.DENIED, null, "a".repeat(Ledger.NOTE_LIMIT + 1), "entity.too-long");
    }

    @Test
    void whatIsAddedStandsInTheTextWithoutWhiteSpaceAround() {
        String text = "قالت الوزارة: لا زيادة.";
        NewClaim.Teller ministry = new NewClaim.Teller(new Span(4, 13), Source.Naming.UNNAMED, null);
        NewClaim kept = ClaimRules.checked(new NewClaim(new Span(13, 22), ministry, CueStrength.SAYS), text);
        assertThat(kept.statement().substring(text)).isEqualTo("لا زيادة");
        assertThat(kept.teller().words().substring(text)).isEqualTo("الوزارة:");
        assertThat(kept.teller().naming()).isEqualTo(Source.Naming.UNNAMED);
    }

    @Test
    void whatDoesNotStandInTheTextIsToldWithTheEndOfItsWords() {
        NewClaim.Teller far = new NewClaim.Teller(new Span(4, 99), Source.Naming.NAMED, null);
        added(new NewClaim(new Span(0, 99), null, CueStrength.SAYS), "/end");
        added(new NewClaim(new Span(0, 3), far, CueStrength.SAYS), "/sourceEnd");
    }

    @Test
    void noCharacterIsCutInTwo() {
        NewClaim half = new NewClaim(new Span(0, 5), null, CueStrength.SAYS);
        assertThatThrownBy(() -> ClaimRules.checked(half, "قال 😀 ما قال."))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("mention.half-character"));
    }

    private static void added(NewClaim claim, String pointer) {
        assertThatThrownBy(() -> ClaimRules.checked(claim, "قالت الوزارة: لا زيادة."))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.pointer()).contains(pointer));
    }

    @Test
    void nobodyHasNoRecord() {
        NewClaim.Teller heard = new NewClaim.Teller(new Span(0, 4), Source.Naming.HEARSAY, new EntityId(7));
        NewClaim claim = new NewClaim(new Span(5, 11), heard, CueStrength.SAYS);
        assertThatThrownBy(() -> ClaimRules.checked(claim, "يبدو أن الأمطار ستعود."))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo("claim.record-of-nobody"));
    }

    private static void refused(ClaimStatus status, String evidence, String note, String key) {
        assertThatThrownBy(() -> ClaimRules.checked(new ClaimDecision(status, evidence, note)))
                .isInstanceOfSatisfying(
                        EntityProblem.class,
                        problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
