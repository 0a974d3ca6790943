package org.turjuman.language.internal.speech;

import org.jspecify.annotations.Nullable;

/**
 * What a word of reporting governs.
 *
 * @param cue the word that reports; قوله where an agency passes words on
 * @param subject who is named as its subject
 * @param origin who is named after عن: whose words the subject passes on
 * @param pointed whether a pronoun stands in the origin's place (عنه)
 * @param kind where the words are
 * @param at the first token of the clause, or the opening mark
 */
record Reported(Cue cue, @Nullable Phrase subject, @Nullable Phrase origin, boolean pointed, Kind kind, int at) {
    enum Kind {
        /** After أن or إن. */
        CLAUSE,
        /** Between marks. */
        QUOTE,
        /** After a colon, without marks. */
        COLON,
        NOTHING
    }

    boolean isNothing() {
        return kind == Kind.NOTHING;
    }
}
