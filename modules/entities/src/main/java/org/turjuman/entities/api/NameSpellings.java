package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.TransliterationStyle;

/** Arabic names in Latin letters: what the desk writes first, then what the language module proposes. */
public interface NameSpellings {
    /**
     * A spelling of a name.
     *
     * @param spelling the name in Latin letters
     * @param entity the record that holds it; null where none does
     */
    record Spelled(LatinSpelling spelling, @Nullable EntityId entity) {}

    /**
     * The spellings of a name, the likeliest first. The reader needs the permission to read.
     *
     * @param name an Arabic name of one or more words
     * @param style in which manner; in press styles the forms of the name authority come first
     * @param country the ISO 3166 code of the country the bearer is from; null where nobody knows
     * @return at least one
     * @throws EntityProblem if the name has no Arabic letter, is too long, or the country is no code
     */
    List<Spelled> of(String name, TransliterationStyle style, @Nullable String country);
}
