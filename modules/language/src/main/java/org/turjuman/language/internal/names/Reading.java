package org.turjuman.language.internal.names;

/**
 * A word with the vowels that it is read with.
 *
 * @param sounds its Arabic consonants, a doubled one twice, and between them {@code a i u} short, {@code e o} for an i or
 *     u that the press writes so, {@code A I U} long, {@code E} ay, {@code O} aw, and {@code T} for ة
 * @param cost how unlikely, from 0
 */
record Reading(String sounds, double cost) {
    static boolean isVowel(char sound) {
        return "aiueoAIUEOT".indexOf(sound) >= 0;
    }

    static boolean isLong(char sound) {
        return "AIUEO".indexOf(sound) >= 0;
    }
}
