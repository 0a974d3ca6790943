package org.turjuman.language.internal.names;

/**
 * A part of a name that is spelled as one: a word, or words that belong together.
 *
 * @param kind what it is
 * @param text its words with single spaces, as given
 * @param key its match key
 * @param joint what joins it to the unit before: a space or a hyphen
 */
record NameUnit(Kind kind, String text, String key, String joint) {
    /** What a part of a name is. */
    enum Kind {
        /** Known to the caller. */
        KNOWN,
        /** Words or a word of the lexicon. */
        LISTED,
        /** عبد with one of the names of God or a saint. */
        SERVANT,
        /** A word with الدين behind it. */
        FAITH,
        /** A word with الله behind it: عوض الله. */
        GOD,
        /** بن, ابن. */
        SON,
        /** بنت. */
        DAUGHTER,
        /** أبو, أبي, أبا. */
        FATHER,
        /** بو, standing alone. */
        FATHER_MAGHREB,
        /** أم. */
        MOTHER,
        /** آل. */
        HOUSE,
        /** آيت. */
        AIT,
        /** ولد. */
        OULD,
        /** A word that nothing is known of. */
        WORD,
        /** A word in other letters. */
        OTHER
    }
}
