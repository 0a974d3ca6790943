package org.turjuman.language.internal.faults;

/**
 * A spelling that one slip of the hand or of the rules would turn into the word as it stands.
 *
 * @param form what was probably meant
 * @param kind how it went wrong
 */
record Slip(String form, Kind kind) {
    /** Kinds of slips, the likelier first. */
    enum Kind {
        /** A hamza left out, or one too many: الى, إستئناف. */
        HAMZA,
        /** ه for ة or ة for ه at the end. */
        TA_MARBUTA,
        /** ى for ي or ي for ى at the end. */
        ALIF_MAQSURA,
        /** Two letters in the wrong order: استنئاف. */
        SWAPPED,
        /** A letter typed twice. */
        DOUBLED,
        /** The article without its lam: اثالثة. */
        ARTICLE,
        /** A neighbour of the right key, or a letter that looks or sounds like it. */
        NEIGHBOUR,
        /** A letter too few. */
        LEFT_OUT,
        /** A letter too many. */
        PUT_IN,
        /** Any other letter. */
        OTHER;

        /** Whether writers do it because they do not know or mind the rule; the others slip from fingers. */
        boolean isSpellingHabit() {
            return ordinal() <= ALIF_MAQSURA.ordinal();
        }
    }
}
