package org.turjuman.language.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.turjuman.language.internal.DefectFinder;

/**
 * What looks wrong in an Arabic source text, and what accepting the proposals makes of it. The detectors only propose;
 * false alarms are worse than misses.
 */
public final class Hygiene {
    private Hygiene() {}

    /** Every defect, in the order of the text. The first call of a server reads the {@link WordList}. */
    public static List<TextDefect> defects(String text) {
        return DefectFinder.find(text);
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
