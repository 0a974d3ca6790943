package org.turjuman.language.internal.values;

/** Words that make a value less than exact. */
final class Approximations {
    private static final int LONGEST = 4;

    private Approximations() {}

    /** Whether such words end right before {@code at}. */
    static boolean before(ValueText text, int at) {
        return startBefore(text, at) >= 0;
    }

    /** The index of the first of the words that end right before {@code at}; -1 if there are none. */
    static int startBefore(ValueText text, int at) {
        for (int length = LONGEST; length >= 1; length--) {
            Phrases.Match<String> match = Lists.APPROXIMATIONS.at(text, at - length);
            if (match != null && match.next() == at) {
                return at - length;
            }
        }
        return -1;
    }

    static boolean around(ValueText text, int at, int next) {
        return before(text, at) || Lists.APPROXIMATIONS_AFTER.at(text, next) != null;
    }

    /** The index after such words at {@code at}; {@code at} if there are none. */
    static int skip(ValueText text, int at) {
        Phrases.Match<String> match = Lists.APPROXIMATIONS.at(text, at);
        return match == null ? at : match.next();
    }
}
