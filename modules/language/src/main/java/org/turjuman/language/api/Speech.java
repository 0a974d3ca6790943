package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.speech.SpeechReader;

/**
 * Finds what people are quoted as saying in an Arabic text, and who says it.
 *
 * <p>Marks of any kind, mixed, mirrored or forgotten; the speaker before, within or after the words; «وأضاف» and «قوله»
 * resolved to who spoke last. Names, titles and words held at arm's length are no speech, whatever marks they stand in.
 *
 * <p>Immutable; the time taken grows with the length of the text only. Any text will do, torn surrogates included.
 */
public final class Speech {
    private Speech() {}

    /** The quotations in the order in which they begin; a direct one may stand within an indirect one. */
    public static List<Quotation> in(String text) {
        return SpeechReader.read(text).quotations();
    }
}
