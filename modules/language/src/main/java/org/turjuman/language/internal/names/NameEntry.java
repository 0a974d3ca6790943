package org.turjuman.language.internal.names;

import java.util.List;
import java.util.Set;

/**
 * A line of the lexicon.
 *
 * @param letters as the file writes it, without vowel marks
 * @param kind which part of a name it is
 * @param homes the countries of its file; empty for names of everywhere
 * @param also whether it is borne there too, but rather elsewhere in the news: it tells how, hardly where
 * @param english how the English-language press writes it; for files of the Maghreb, how everyone does
 * @param maghreb how it is written in the Maghreb, in English and French alike
 * @param french how the French-language press writes it where no rule tells
 */
record NameEntry(
        String letters,
        Kind kind,
        Set<Homeland> homes,
        boolean also,
        List<Spelling> english,
        List<Spelling> maghreb,
        List<Spelling> french) {
    /** Which part of a name. */
    enum Kind {
        GIVEN,
        FAMILY,
        FOREIGN_GIVEN,
        FOREIGN_FAMILY;

        boolean foreign() {
            return this == FOREIGN_GIVEN || this == FOREIGN_FAMILY;
        }

        boolean given() {
            return this == GIVEN || this == FOREIGN_GIVEN;
        }
    }

    /**
     * A spelling.
     *
     * @param text in Latin letters, with the article where it is written
     * @param countries where it comes first; empty if it is not tied to any
     */
    record Spelling(String text, Set<String> countries) {}

    boolean onlyMaghreb() {
        return english.isEmpty();
    }
}
