package org.turjuman.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.turjuman.workflow.internal.TestDesk.*;

import org.junit.jupiter.api.Test;
import org.turjuman.workflow.api.*;

/** Units cut, joined and left out, and all of it undone, on a real database. */
class RecutTest extends OneTranslation {
    @Test
    void cutsAndJoinsUnitsAndUndoesBoth() {
        TranslationId id = claimed();
        write(SALMA, id, 2, "The minister arrived in Rabat. It was evening.");
        UnitView unit = units(SALMA, id).get(2);
        UnitId second = desk.as(SALMA, Units.class)
                .split(unit.id(), unit.getStamp(), "وصل الوزير ".length(), "The minister arrived in Rabat.".length());
        assertThat(units(SALMA, id))
                .extracting(UnitView::text)
                .containsExactly("", "", "The minister arrived in Rabat.", "It was evening.", "");
        assertThat(units(SALMA, id).get(3).id()).isEqualTo(second);
        assertThat(units(SALMA, id).get(3).source()).isEqualTo("إلى الرباط مساء.");
        UnitsRecut split = (UnitsRecut) desk.events.get(desk.events.size() - 1);
        assertThat(split.carried()).hasSize(2);
        assertThat(desk.as(SALMA, Units.class).undo(id)).isEqualTo(unit.id());
        assertThat(units(SALMA, id))
                .extracting(UnitView::text)
                .containsExactly("", "", "The minister arrived in Rabat. It was evening.", "");
        write(SALMA, id, 1, "He left.");
        UnitView first = units(SALMA, id).get(1);
        desk.as(SALMA, Units.class).merge(first.id(), first.getStamp());
        assertThat(units(SALMA, id)).hasSize(3);
        write(SALMA, id, 1, "He went. The minister arrived in Rabat. It was evening.");
        desk.as(SALMA, Units.class).undo(id);
        assertThat(units(SALMA, id))
                .extracting(UnitView::text)
                .containsExactly("", "He went.", "The minister arrived in Rabat. It was evening.", "");
        UnitView last = units(SALMA, id).get(2);
        assertThatThrownBy(() -> desk.as(SALMA, Units.class).merge(last.id(), last.getStamp()))
                .hasMessageContaining("paragraph");
        assertThatThrownBy(() -> desk.as(SALMA, Units.class).undo(id)).hasMessageContaining("no split or merge");
    }

    @Test
    void givesConfirmedTextsBackAsConfirmedWhenACutIsUndone() {
        TranslationId id = claimed();
        confirm(SALMA, id, 1, "The minister left today.");
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        UnitView unit = units(SALMA, id).get(2);
        desk.as(SALMA, Units.class).split(unit.id(), unit.getStamp(), "وصل الوزير ".length(), "The minister".length());
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.DRAFT);
        desk.as(SALMA, Units.class).undo(id);
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.CONFIRMED);
        UnitView first = units(SALMA, id).get(1);
        desk.as(SALMA, Units.class).merge(first.id(), first.getStamp());
        desk.as(SALMA, Units.class).undo(id);
        assertThat(stateOf(id, 1)).isEqualTo(TargetState.CONFIRMED);
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.CONFIRMED);
    }

    @Test
    void leavesADraftWhereATextChangedBeforeTheCutIsUndone() {
        TranslationId id = claimed();
        confirm(SALMA, id, 2, "The minister arrived in Rabat in the evening.");
        UnitView unit = units(SALMA, id).get(2);
        desk.as(SALMA, Units.class).split(unit.id(), unit.getStamp(), "وصل الوزير ".length(), "The minister".length());
        write(SALMA, id, 3, "got to Rabat at night.");
        desk.as(SALMA, Units.class).undo(id);
        assertThat(units(SALMA, id).get(2).text()).isEqualTo("The minister got to Rabat at night.");
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.DRAFT);
    }

    @Test
    void leavesOutAgainWhatWasLeftOutBeforeAMerge() {
        TranslationId id = claimed();
        UnitView second = units(SALMA, id).get(2);
        targets(SALMA).omit(second.target(), second.getStamp(), "Said in the sentence before");
        UnitView first = units(SALMA, id).get(1);
        desk.as(SALMA, Units.class).merge(first.id(), first.getStamp());
        desk.as(SALMA, Units.class).undo(id);
        assertThat(stateOf(id, 2)).isEqualTo(TargetState.OMITTED);
        assertThat(units(SALMA, id).get(2).omitReason()).isEqualTo("Said in the sentence before");
    }

    @Test
    void keepsDraftsOfOthersBeforeACut() {
        TranslationId id = claimed();
        UnitView seen = units(YASMINE, id).get(2);
        targets(YASMINE).saveDraft(seen.target(), seen.getStamp(), save(), "Typed by the editor");
        UnitView mine = units(SALMA, id).get(2);
        SaveReceipt receipt = targets(SALMA).saveDraft(mine.target(), mine.getStamp(), save(), "One. Two.");
        desk.as(SALMA, Units.class).split(mine.id(), receipt.stamp(), "وصل الوزير ".length(), 4);
        assertThat(targets(SALMA).history(mine.target()))
                .extracting(VersionView::text)
                .containsExactly("One.", "One. Two.", "Typed by the editor");
    }

    private TargetState stateOf(TranslationId id, int unit) {
        return units(SALMA, id).get(unit).state();
    }
}
