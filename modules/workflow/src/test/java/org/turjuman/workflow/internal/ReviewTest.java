package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.workflow.api.*;

/** The second person, on a real database. */
class ReviewTest extends OneTranslation {
    @Test
    void keepsAuthorAndReviserApart() {
        TranslationId id = handedIn();
        assertThatThrownBy(() -> reviews(SALMA).take(id)).isInstanceOf(NotPermittedException.class);
        reviews(HUDA).take(id);
        assertThatThrownBy(() -> reviews(IDRIS).take(id)).isInstanceOf(NotYoursException.class);
        approve(HUDA, id, 1);
        reviews(HUDA)
                .giveBackToHolder(
                        id, "The headline", List.of(units(HUDA, id).get(0).id()));
        assertThat(state(id).returnReason()).isEqualTo("The headline");
        assertThatThrownBy(() -> translations(YASMINE).reassign(id, HUDA)).isInstanceOf(FourEyesException.class);
        assertThatThrownBy(() -> write(HUDA, id, 0, "Mine")).isInstanceOf(RuntimeException.class);
        confirm(SALMA, id, 0, "Minister visits Rabat");
        translations(SALMA).handIn(id, null);
        ReviewLine line = reviews(HUDA).sheet(id).lines().get(0);
        assertThat(line.changed()).isTrue();
        assertThat(line.sinceLastRound())
                .anyMatch(change -> change.isAdded() && change.text().contains("visits"));
        assertThat(reviews(HUDA).sheet(id).lines().get(1).approvedByName()).isEqualTo("هدى المنصوري");
    }

    @Test
    void refusesASecondRoleInTheDatabaseToo() {
        TranslationId id = inReview();
        approve(IDRIS, id, 1);
        assertThatThrownBy(() -> desk.sql("insert into workflow_part (translation_id, person_id, part, since) values ("
                        + id + ", " + IDRIS + ", 'AUTHOR', now())"))
                .isInstanceOf(IllegalStateException.class);
        String approval = "insert into workflow_approval (target_id, translation_id, version_id, version_by,"
                + " version_heavy, person_id, part, override_reason, approved_at) select target_id, translation_id, id,"
                + " person_id, heavy, %s, now() from workflow_version where number = 1 and target_id ="
                + units(IDRIS, id).get(2).target();
        assertThatThrownBy(() -> desk.sql(approval.formatted(SALMA + ", 'REVISER', null")))
                .hasMessageContaining("workflow_part");
        assertThatThrownBy(() -> desk.sql(approval.formatted(SALMA + ", 'AUTHOR', null")));
        assertThatThrownBy(() -> desk.sql(approval.formatted(SALMA + ", null, null")));
        desk.sql(approval.formatted(KARIM + ", null, 'a reason'"));
    }

    /** While its row is locked everybody who saves waits, so nothing that takes long happens then. */
    @Test
    void readiesTheNamesBeforeItLocksTheTranslation() {
        TranslationId id = inReview();
        VersionId first = units(IDRIS, id).get(1).versionId();
        UnitView unit = units(IDRIS, id).get(1);
        assertReadiedFirst(() ->
                targets(IDRIS).saveVersion(unit.target(), unit.getStamp(), save(), "The minister left this day."));
        UnitView corrected = units(IDRIS, id).get(1);
        assertReadiedFirst(() -> targets(IDRIS).restore(unit.target(), corrected.getStamp(), save(), first));
        UnitView restored = units(IDRIS, id).get(1);
        assertReadiedFirst(
                () -> targets(IDRIS).confirm(unit.target(), restored.getStamp(), save(), "The minister left today."));
        UnitView last = units(IDRIS, id).get(1);
        assertReadiedFirst(() -> reviews(IDRIS).approveUnit(unit.id(), last.getStamp()));
        assertReadiedFirst(() -> reviews(IDRIS).approveAllClean(id));
    }

    private void assertReadiedFirst(Runnable act) {
        desk.order.clear();
        act.run();
        assertThat(desk.order).startsWith("ready", "lock");
    }

    @Test
    void wantsAnAuthorsAgreementWhereMoreThanAThirdWasRewritten() {
        TranslationId id = inReview();
        write(IDRIS, id, 2, "The minister reached Rabat in the evening.");
        approve(IDRIS, id, 2);
        write(IDRIS, id, 1, "Today saw his departure.");
        UnitView heavy = units(IDRIS, id).get(1);
        assertThat(heavy.needsAgreement()).isTrue();
        assertThat(heavy.corrected()).isTrue();
        assertThatThrownBy(() -> approve(IDRIS, id, 1)).isInstanceOf(FourEyesException.class);
        assertThat(reviews(IDRIS).approveAllClean(id)).isEqualTo(2);
        String approval = "insert into workflow_approval (target_id, translation_id, version_id, version_by,"
                + " version_heavy, person_id, part, approved_at) select target_id, translation_id, id, person_id, heavy,"
                + " person_id, part, now() from workflow_version where id = " + heavy.versionId();
        assertThatThrownBy(() -> desk.sql(approval)).isInstanceOf(IllegalStateException.class);
        reviews(SALMA).agree(heavy.id(), heavy.versionId());
        approve(IDRIS, id, 1);
        reviews(IDRIS).approve(id);
        assertThat(state(id).state()).isEqualTo(TranslationState.APPROVED);
    }

    @Test
    void letsAnotherReviserApproveARewrittenUnitAlone() {
        TranslationId id = inReview();
        write(IDRIS, id, 1, "Today saw his departure.");
        assertThatThrownBy(() -> approve(REZA, id, 2)).isInstanceOf(NotYoursException.class);
        approve(REZA, id, 1);
        assertThat(units(IDRIS, id).get(1).state()).isEqualTo(TargetState.APPROVED);
    }

    @Test
    void takesAConfirmationByTheAuthorAsAgreement() {
        TranslationId id = inReview();
        write(IDRIS, id, 1, "Today saw his departure.");
        reviews(IDRIS).giveBackToHolder(id, "Please read sentence 1", List.of());
        assertThat(units(SALMA, id).get(1).returned()).isTrue();
        assertThatThrownBy(() -> translations(SALMA).handIn(id, null)).isInstanceOf(NotReadyException.class);
        confirm(SALMA, id, 1, "Today saw his departure.");
        translations(SALMA).handIn(id, null);
        reviews(IDRIS).take(id);
        approve(IDRIS, id, 1);
    }

    @Test
    void letsAChiefOverrideTheSecondPersonOnly() {
        TranslationId id = handedIn();
        CommentId comment =
                desk.as(IDRIS, Comments.class).begin(units(IDRIS, id).get(1).id(), "Sure?");
        assertThatThrownBy(() -> reviews(KARIM).override(id, "Breaking news"))
                .isInstanceOf(ApprovalBlockedException.class);
        desk.as(KARIM, Comments.class).answer(comment, "Yes");
        reviews(KARIM).override(id, "Breaking news");
        assertThat(state(id).state()).isEqualTo(TranslationState.APPROVED);
        assertThat(translations(KARIM).handedIn(id).overrideReason()).isEqualTo("Breaking news");
        assertThat(desk.audited).contains("translation.overridden");
        assertThatThrownBy(() -> reviews(YASMINE).override(id, "me too")).isInstanceOf(NotPermittedException.class);
    }

    @Test
    void sendsAUnitBackToReviewWhenItIsWrittenAfterTheApproval() {
        TranslationId id = inReview();
        reviews(IDRIS).approveAllClean(id);
        reviews(IDRIS).approve(id);
        write(SALMA, id, 3, "The minister goes back tomorrow.");
        assertThat(state(id).state()).isEqualTo(TranslationState.IN_REVIEW);
        assertThat(units(IDRIS, id).get(3).state()).isEqualTo(TargetState.CONFIRMED);
        assertThat(desk.events).anyMatch(ApprovalReopened.class::isInstance);
        approve(IDRIS, id, 3);
        reviews(IDRIS).approve(id);
    }
}
