package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ArticleProblem;
import org.turjuman.articles.api.Edit;
import org.turjuman.articles.api.IntakeDraft;
import org.turjuman.articles.api.Noticed;
import org.turjuman.language.api.Hygiene;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.TextDefect;
import org.turjuman.platform.api.DeskProblem.Kind;

/**
 * A draft that was read and cut.
 *
 * @param draft what a person decided
 * @param reading the input as text
 * @param noticed what looks wrong in it
 * @param cutter knows the way back from the stored text
 * @param cut the text that would be stored
 */
record Draft(IntakeDraft draft, Reading reading, List<Noticed> noticed, TextCutter cutter, CutText cut) {
    static Draft read(IntakeDraft draft, TextCutter.Guess guess) {
        Reading reading = Reading.of(draft.input());
        List<Noticed> noticed = noticed(reading.text(), draft);
        requireProposed(noticed, draft.accepted());
        TextCutter cutter = new TextCutter(reading.text(), draft);
        return new Draft(draft, reading, noticed, cutter, cutter.cut(guess));
    }

    private static List<Noticed> noticed(String text, IntakeDraft draft) {
        List<Noticed> noticed = new ArrayList<>();
        if (draft.language().isA(Language.ARABIC)) {
            for (TextDefect defect : Hygiene.defects(text)) {
                Edit fix = fix(defect);
                boolean accepted = fix != null && draft.accepted().contains(fix);
                noticed.add(new Noticed(defect, defect.span().substring(text), fix, accepted));
            }
        }
        return noticed;
    }

    /** The proposed change; null where none is proposed. */
    private static @Nullable Edit fix(TextDefect defect) {
        String suggestion = defect.suggestion();
        boolean nothing = suggestion == null || (defect.span().isEmpty() && suggestion.isEmpty());
        return nothing || suggestion == null
                ? null
                : new Edit(defect.span().start(), defect.span().end(), suggestion);
    }

    /** Nothing changes but what was proposed: a clean-up made up by a caller is refused. */
    private static void requireProposed(List<Noticed> noticed, List<Edit> accepted) {
        Set<Edit> unknown = new HashSet<>(accepted);
        for (Noticed one : noticed) {
            if (one.fix() != null) {
                unknown.remove(one.fix());
            }
        }
        if (!unknown.isEmpty()) {
            throw new ArticleProblem(Kind.INVALID, "cleanup.unknown", "/accepted");
        }
    }
}
