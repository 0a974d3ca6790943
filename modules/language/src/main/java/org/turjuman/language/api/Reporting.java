package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.reporting.ReportingReader;

/**
 * Finds the words of reporting in English and French texts: what {@link Speech} and {@link Sources} do for Arabic, as far
 * as a comparison of a translation with its source needs it.
 *
 * <p>Immutable; the time taken grows with the length of the text only. Any text will do, torn surrogates included.
 */
public final class Reporting {
    private Reporting() {}

    /** Whether the words of a language are known. */
    public static boolean knows(Language language) {
        return language.isA(Language.ENGLISH) || language.isA(Language.FRENCH);
    }

    /**
     * The words of reporting in the order of the text, without overlaps.
     *
     * @param text any
     * @param language of the text
     * @return none in a language that is not known
     */
    public static List<ReportingCue> in(String text, Language language) {
        return knows(language) ? ReportingReader.read(text, language.isA(Language.FRENCH)) : List.of();
    }
}
