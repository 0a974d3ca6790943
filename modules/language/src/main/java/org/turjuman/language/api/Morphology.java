package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.words.WordReader;

/**
 * Takes Arabic words apart: clitics, stem, match key and lemma.
 *
 * <p>The {@link WordList} decides: a word that it knows whole is not cut (كتاب is no ك + تاب), unless news always means
 * the parts (وفي). Names of people and places stay whole behind their clitics: بنكيران, وبنكيران. What no list knows is
 * cut only where its letters leave little doubt. {@code docs/language.md} lists the rules.
 *
 * <p>Words are remembered, so that a text costs little more than its rare words. The first call of a server reads the
 * word list.
 */
public final class Morphology {
    private Morphology() {}

    /** The words of a text in order. Words of other scripts, numbers and addresses are stems without a lemma. */
    public static List<WordForm> in(String text) {
        return WordReader.read(text);
    }
}
