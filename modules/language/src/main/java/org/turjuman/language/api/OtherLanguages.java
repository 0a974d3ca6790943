package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.faults.LanguageFinder;

/**
 * The stretches of an Arabic text that are in another language: Latin words (French and English told by their words,
 * names left open), other scripts, and dialects written in Arabic letters (Darija, Egyptian, Levantine, Gulf), which the
 * checks of standard Arabic must leave alone.
 *
 * <p>Any text will do; the time taken grows with its length only.
 */
public final class OtherLanguages {
    private OtherLanguages() {}

    /** The stretches in the order of the text, without overlaps. */
    public static List<LanguageSpan> in(String text) {
        return LanguageFinder.find(text);
    }
}
