package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.workflow.internal.TestDesk.*;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.*;

/** A refused person never learns whether something exists; who may is told that it does not. */
class PermissionFirstTest {
    private static final TranslationId TRANSLATION = new TranslationId(999);
    private static final UnitId UNIT = new UnitId(999);
    private static final TargetId TARGET = new TargetId(999);
    private static final VersionId VERSION = new VersionId(999);
    private static final Stamp STAMP = new Stamp(0, 0);

    private final TestDesk desk = new TestDesk("سافر الوزير اليوم.");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void savingIsForThoseWhoWriteOrReview() {
        Map<String, Consumer<PersonId>> acts = new LinkedHashMap<>();
        acts.put("draft", who -> targets(who).saveDraft(TARGET, STAMP, "s", "text"));
        acts.put("version", who -> targets(who).saveVersion(TARGET, STAMP, "s", "text"));
        acts.put("confirm", who -> targets(who).confirm(TARGET, STAMP, "s", "text"));
        acts.put("restore", who -> targets(who).restore(TARGET, STAMP, "s", VERSION));
        acts.put("waive", who -> targets(who).waive(TARGET, "key", "reason"));
        check(acts, List.of(SALMA, IDRIS, YASMINE), List.of(LINA));
    }

    @Test
    void theShapeOfATranslationIsForThoseWhoWrite() {
        Map<String, Consumer<PersonId>> acts = new LinkedHashMap<>();
        acts.put("omit", who -> targets(who).omit(TARGET, STAMP, "reason"));
        acts.put("include", who -> targets(who).include(TARGET, STAMP));
        acts.put("split", who -> units(who).split(UNIT, STAMP, 1, 0));
        acts.put("merge", who -> units(who).merge(UNIT, STAMP));
        acts.put("undo", who -> units(who).undo(TRANSLATION));
        acts.put("hand in", who -> translations(who).handIn(TRANSLATION, null));
        acts.put("release", who -> translations(who).release(TRANSLATION));
        acts.put("move", who -> translations(who).moveToCurrentSource(TRANSLATION));
        acts.put("agree", who -> reviews(who).agree(UNIT, VERSION));
        check(acts, List.of(SALMA, KARIM), List.of(IDRIS, LINA));
    }

    @Test
    void reviewIsForRevisers() {
        Map<String, Consumer<PersonId>> acts = new LinkedHashMap<>();
        acts.put("take", who -> reviews(who).take(TRANSLATION));
        acts.put("give back", who -> reviews(who).giveBack(TRANSLATION));
        acts.put("return", who -> reviews(who).giveBackToHolder(TRANSLATION, "reason", List.of()));
        acts.put("approve unit", who -> reviews(who).approveUnit(UNIT, STAMP));
        acts.put("withdraw approval", who -> reviews(who).withdrawApproval(UNIT));
        acts.put("approve clean", who -> reviews(who).approveAllClean(TRANSLATION));
        acts.put("approve", who -> reviews(who).approve(TRANSLATION));
        check(acts, List.of(IDRIS, HUDA), List.of(SALMA, KARIM, LINA));
    }

    /** What the caller says may be wrong too: that is told after the permission only. */
    @Test
    void theRefusedAreNotToldWhatWasWrongWithTheirWords() {
        Map<String, Consumer<PersonId>> acts = new LinkedHashMap<>();
        acts.put("omit", who -> targets(who).omit(TARGET, STAMP, ""));
        acts.put("waive", who -> targets(who).waive(TARGET, "key", ""));
        acts.put("return", who -> reviews(who).giveBackToHolder(TRANSLATION, "", List.of()));
        acts.put("override", who -> reviews(who).override(TRANSLATION, ""));
        check(acts, List.of(), List.of(LINA));
    }

    private static void check(Map<String, Consumer<PersonId>> acts, List<PersonId> whoMay, List<PersonId> whoMayNot) {
        acts.forEach((name, act) -> {
            for (PersonId person : whoMay) {
                assertThatThrownBy(() -> act.accept(person))
                        .as(name + " by " + person)
                        .isInstanceOf(NoSuchThingException.class);
            }
            for (PersonId person : whoMayNot) {
                assertThatThrownBy(() -> act.accept(person))
                        .as(name + " by " + person)
                        .isInstanceOf(NotPermittedException.class);
            }
        });
    }

    private Translations translations(PersonId person) {
        return desk.as(person, Translations.class);
    }

    private Targets targets(PersonId person) {
        return desk.as(person, Targets.class);
    }

    private Units units(PersonId person) {
        return desk.as(person, Units.class);
    }

    private Reviews reviews(PersonId person) {
        return desk.as(person, Reviews.class);
    }
}
