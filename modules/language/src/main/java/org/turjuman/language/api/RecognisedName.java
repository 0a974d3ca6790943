package org.turjuman.language.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a text.
 *
 * @param span the name alone: without clitics, without the titles and roles before it
 * @param type what it names
 * @param text the words of the span
 * @param role of a person, where the words stand that say what he or she is («وزير الدفاع»); null where none stand there
 * @param records the records that have this form, the likeliest first; empty for a name that none has
 * @param confidence from 0 to 1
 * @param rule what found it; {@code docs/language.md} lists the rules
 */
public record RecognisedName(
        Span span,
        NameType type,
        String text,
        @Nullable Span role,
        List<String> records,
        double confidence,
        String rule) {
    public RecognisedName {
        records = List.copyOf(records);
    }
}
