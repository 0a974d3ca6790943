package org.turjuman.checks.api;

import java.util.List;

/** The front door of the checks. */
public interface Checks {
    /**
     * What is to be said of a translation.
     *
     * <p>Pure: the same request gives the same findings, and nothing is kept. An empty target gets the finding
     * {@code length-empty} and no other.
     *
     * @return errors first, then by place in the target; empty if there is nothing to say
     */
    List<Finding> check(CheckRequest request);

    /**
     * Who says what in a source, each with what answers it in the translation and how that differs.
     *
     * @return in the order of the source, then what only the translation says; empty unless the source is Arabic and the
     *     translation in a language whose words of reporting are known
     */
    List<Attribution> attributions(CheckRequest request);

    /**
     * What is to be said of one unit of a translation: the same, and where it spells a name otherwise than the other units
     * do.
     *
     * @param units all of them, in the order of the text
     * @param which the number of the unit in question, from 0
     */
    List<Finding> check(List<CheckRequest> units, int which);

    /**
     * The same of every unit of a translation.
     *
     * @param units in the order of the text
     * @return for each unit its findings, in the same order
     */
    List<List<Finding>> checkAll(List<CheckRequest> units);

    /** The ids of all checks, in the order of {@code docs/checks.md}. */
    List<String> ids();
}
