package org.turjuman.language.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.turjuman.language.internal.Cleaning;
import org.turjuman.language.internal.DefectFinder;

/**
 * What looks wrong in an Arabic source text, and what accepting the proposals makes of it. The detectors only propose;
 * false alarms are worse than misses.
 */
public final class Hygiene {
    private Hygiene() {}

    /** Every defect, in the order of the text. The first call of a server reads the {@link WordList}. */
    public static List<TextDefect> defects(String text) {
        return defects(text, ValueContext.NONE);
    }

    /** The same where it is known when the text appeared, so that weekdays of dates without a year can be checked. */
    public static List<TextDefect> defects(String text, ValueContext context) {
        return DefectFinder.find(text, context);
    }

    /**
     * The text as a machine should read it, with the way back: without vowel marks, tatweel, invisible and direction
     * signs and the leftovers of HTML, in plain Arabic letters, with single spaces of the ordinary kind. For searching and
     * comparing; nothing of it is ever stored or shown in place of the text.
     */
    public static EditedText cleaned(String text) {
        return EditedText.replacing(text, Cleaning.replacements(text));
    }

    /**
     * The text with the accepted suggestions in place. Defects without a suggestion change nothing; of two that overlap
     * the first in the text is taken.
     *
     * @param text the text the defects were found in
     */
    public static EditedText apply(String text, Collection<TextDefect> accepted) {
        return EditedText.replacing(
                text,
                accepted.stream()
                        .sorted()
                        .map(defect -> Optional.ofNullable(defect.suggestion())
                                .map(suggestion -> new EditedText.Replacement(defect.span(), suggestion)))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
