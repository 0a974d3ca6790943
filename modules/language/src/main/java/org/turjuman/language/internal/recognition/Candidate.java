package org.turjuman.language.internal.recognition;

import java.util.List;
import org.turjuman.language.api.NameType;

/**
 * Words that may be a name.
 *
 * @param from the first word
 * @param cut how many letters of the first word are clitics
 * @param to after the last word
 * @param type what they would name
 * @param weight which of overlapping candidates wins; the higher
 * @param rule what proposes it
 * @param records whose form it is
 */
record Candidate(int from, int cut, int to, NameType type, double weight, String rule, List<String> records) {
    boolean overlaps(Candidate other) {
        return from < other.to && other.from < to;
    }

    boolean holds(Candidate other) {
        return from <= other.from && other.to <= to;
    }

    int length() {
        return to - from;
    }

    Candidate weighing(double other) {
        return new Candidate(from, cut, to, type, other, rule, records);
    }
}
