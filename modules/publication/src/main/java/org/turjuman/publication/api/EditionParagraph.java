package org.turjuman.publication.api;

import java.util.List;
import org.turjuman.articles.api.ParagraphKind;

/**
 * A paragraph of an edition; the headline is not among them.
 *
 * @param number from 1 within the edition
 * @param kind what it is
 * @param units in the order of the source, at least one
 */
public record EditionParagraph(int number, ParagraphKind kind, List<EditionUnit> units) {
    /** Keeps the units unchangeable. */
    public EditionParagraph {
        units = List.copyOf(units);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public ParagraphKind getKind() {
        return kind;
    }

    public List<EditionUnit> getUnits() {
        return units;
    }
}
