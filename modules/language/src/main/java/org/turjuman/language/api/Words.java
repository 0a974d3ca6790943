package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.WordCutter;

/**
 * The words and paragraphs of a text.
 *
 * <p>A word is a run of letters, digits and their marks. Clitics belong to it: وبالمغرب is one word. So are 4.5, 18:30
 * and 16/11/2021, أ.ف.ب and U.S., e-mail and l'accord, an address of the web or of mail. Marks and signs are none. A
 * waw typed apart ("و تبادل") is a word of its own, as in the counts of word processors that translators are paid by.
 */
public final class Words {
    private Words() {}

    /** The words in order; they do not overlap. */
    public static List<Span> spans(String text) {
        return WordCutter.words(text);
    }

    /** How many words an editor counts. */
    public static int count(String text) {
        return WordCutter.words(text).size();
    }

    /** The paragraphs that hold something to see, without their line ends and the white space around them. */
    public static List<Span> paragraphs(String text) {
        return WordCutter.paragraphs(text);
    }
}
