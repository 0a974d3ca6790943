package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.turjuman.language.api.LatinSpelling.Reason;

/**
 * A spelling of a part of a name.
 *
 * @param text in Latin letters
 * @param cost how unlikely, from 0
 * @param reason what it rests on
 */
record Option(String text, double cost, Reason reason) {
    /** How many spellings of one part are tried. */
    private static final int KEPT = 6;

    Option dearer(double more) {
        return new Option(text, cost + more, reason);
    }

    Option with(UnaryOperator<String> change) {
        return new Option(change.apply(text), cost, reason);
    }

    /** The likeliest, each text once. */
    static List<Option> best(List<Option> options) {
        Set<String> seen = new HashSet<>();
        List<Option> best = new ArrayList<>();
        for (Option option : options.stream()
                .sorted(Comparator.comparingDouble(Option::cost))
                .toList()) {
            if (best.size() < KEPT && seen.add(option.text())) {
                best.add(option);
            }
        }
        return best;
    }
}
