package org.turjuman.language.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a text, taken apart. The proclitics, the stem and the enclitics tile the span in this order, vowel marks and
 * tatweel with the letter before them.
 *
 * @param span the whole word, as {@link Words} cuts it
 * @param proclitics what stands before the stem: و, ب and ال of وبالتعاون
 * @param stem the word itself as it is written here: مدينت of مدينته
 * @param enclitics the pronouns behind it
 * @param key the {@link Folding} key of the stem as it would stand alone: that of مدينة
 * @param lemma the form under which a dictionary has it: قرار of قراراتهم, وثيقة of وثائق, أعلن of سيعلنون. Null for what
 *     the word list does not know, and for names, which have one form only
 * @param name whether it is known as the name of a person or a place; the article of الرباط is part of it
 */
public record WordForm(
        Span span,
        List<Clitic> proclitics,
        Span stem,
        List<Clitic> enclitics,
        String key,
        @Nullable String lemma,
        boolean name) {
    public WordForm {
        proclitics = List.copyOf(proclitics);
        enclitics = List.copyOf(enclitics);
    }
}
