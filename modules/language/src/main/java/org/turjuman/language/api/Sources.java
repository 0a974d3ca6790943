package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.speech.ReportHints;
import org.turjuman.language.internal.speech.SpeechReader;

/**
 * Finds where an Arabic text says its statements come from: speakers, agencies, «بحسب وسائل إعلام», and the hedges by
 * which it leaves things open. A source that is only a pronoun or a verb without a subject is not given again.
 *
 * <p>Immutable; the time taken grows with the length of the text only. Any text will do, torn surrogates included.
 */
public final class Sources {
    private Sources() {}

    /** The sources in the order of the text; none overlaps another. */
    public static List<Source> in(String text) {
        return SpeechReader.read(text).sources();
    }

    /**
     * Whoever is the subject of a verb of reporting, also where it reports no words: «اتهمت المعارضة الحكومة». For readers
     * who compare; many of these are no source of anything.
     *
     * @return in the order of the text, without statements
     */
    public static List<Source> acting(String text) {
        return SpeechReader.acting(text);
    }

    /**
     * Whether the words that say who speaks name anybody.
     *
     * @param words such as «مسؤول أمريكي»
     * @return named or unnamed
     */
    public static Source.Naming naming(String words) {
        return SpeechReader.naming(words);
    }

    /**
     * Whether anything in a text could report what somebody says, or leave open whether it is so, however unsure: for
     * readers who must know that nothing does.
     */
    public static boolean mayStandIn(String text) {
        return ReportHints.in(text);
    }
}
