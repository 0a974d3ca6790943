package org.turjuman.language.api;

import java.util.Collection;
import java.util.List;
import org.turjuman.language.internal.recognition.NameReader;

/**
 * Finds the names of people, bodies, places, events, works, agreements and products in Arabic texts.
 *
 * <p>It knows the names it was given, and finds others by the words around and inside them: titles and roles, given and
 * family names, the first words of bodies and places. Build once for many texts; safe to share. The first text of a
 * server reads the {@link WordList}.
 */
public final class Recognition {
    private final NameReader reader;

    private Recognition(NameReader reader) {
        this.reader = reader;
    }

    /** With these names known; none is a valid beginning. */
    public static Recognition of(Collection<KnownName> known) {
        return new Recognition(new NameReader(known));
    }

    /**
     * The same with other names known under some forms; of thousands it changes a few in a moment.
     *
     * @param forms under which all that was known is forgotten, in any spelling
     * @param known what is known under them now, and under no others
     */
    public Recognition changed(Collection<String> forms, Collection<KnownName> known) {
        return new Recognition(reader.changed(forms, known));
    }

    /** Every name, in the order of the text, without overlaps. */
    public List<RecognisedName> in(String text) {
        return read(text).names();
    }

    /** The names, and the words that mean one of these people without naming. */
    public Reading read(String text) {
        return reader.read(text);
    }

    /**
     * What was found in a text, in its order.
     *
     * @param names without overlaps
     * @param references to people among the names, each after the name it means
     */
    public record Reading(List<RecognisedName> names, List<NameReference> references) {
        public Reading {
            names = List.copyOf(names);
            references = List.copyOf(references);
        }
    }
}
