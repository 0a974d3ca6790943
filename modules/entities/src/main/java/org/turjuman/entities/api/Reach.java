package org.turjuman.entities.api;

/** How far a decision about a name goes. */
public enum Reach {
    /** These words alone. */
    ONE,
    /**
     * The same words, in any spelling, everywhere in the text: of a name that the desk found, wherever it found that; of
     * words that it overlooked, wherever they stand as whole words. What a person said differently stays; and of words that
     * nobody took for a name, nothing is said where these are rejected.
     */
    ALL_OF_THE_SAME
}
