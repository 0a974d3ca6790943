package org.turjuman.entities.api;

import java.util.List;
import org.turjuman.language.api.Language;

/**
 * What the language of the press makes of a country: its people, its adjective, the town it is governed from.
 *
 * @param code the ISO 3166 code, or the one of {@code known/countries.tsv} where there is none
 * @param names of the country, by language; the first of each is the usual one
 * @param demonyms adjectives and words for its people, in every gender and number that is known, by language
 * @param capitals names of the town it is governed from, by language; none where that is contested
 */
public record Country(String code, Words names, Words demonyms, Words capitals) {
    /**
     * Words in the languages of the desk.
     *
     * @param arabic without clitics
     * @param english as they begin inside a sentence
     * @param french as they begin inside a sentence
     */
    public record Words(List<String> arabic, List<String> english, List<String> french) {
        /** Keeps the lists unchangeable. */
        public Words {
            arabic = List.copyOf(arabic);
            english = List.copyOf(english);
            french = List.copyOf(french);
        }

        /** Those of a language; none in other languages than these three. */
        public List<String> in(Language language) {
            if (language.isA(Language.ARABIC)) {
                return arabic;
            }
            if (language.isA(Language.FRENCH)) {
                return french;
            }
            return language.isA(Language.ENGLISH) ? english : List.of();
        }
    }
}
