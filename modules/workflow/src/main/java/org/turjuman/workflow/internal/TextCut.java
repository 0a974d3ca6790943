package org.turjuman.workflow.internal;

/**
 * A text and its two parts, as a split cuts it and a merge joins it.
 *
 * @param whole the joined text
 * @param first the part before the cut, without white space at its end
 * @param second the part after it, without white space at its start
 * @param at where the second part begins in the whole
 */
record TextCut(String whole, String first, String second, int at) {
    /** Cuts a text; the white space at the cut belongs to neither part. */
    static TextCut cut(String whole, int at) {
        String second = whole.substring(at).stripLeading();
        return new TextCut(whole, whole.substring(0, at).stripTrailing(), second, whole.length() - second.length());
    }

    /** Joins two texts by a space, where both hold words and no white space stands between. */
    static TextCut join(String first, String second) {
        boolean apart = first.isBlank()
                || second.isBlank()
                || Character.isWhitespace(first.charAt(first.length() - 1))
                || Character.isWhitespace(second.charAt(0));
        String before = first.isBlank() ? "" : apart ? first : first + " ";
        String after = second.isBlank() ? "" : second;
        return new TextCut(before + after, first, second, before.length());
    }

    /** The two texts joined again: the very same whole, if nothing was typed since. */
    TextCut joinedAgain(String firstNow, String secondNow) {
        return firstNow.equals(first) && secondNow.equals(second) ? this : join(firstNow, secondNow);
    }

    /**
     * The text cut again where its parts met: the very same parts, if nothing was typed since; otherwise where that place
     * is now, or after what was typed there.
     */
    TextCut cutAgain(String wholeNow) {
        if (wholeNow.equals(whole)) {
            return this;
        }
        int shorter = Math.min(whole.length(), wholeNow.length());
        int prefix = 0;
        while (prefix < shorter && whole.charAt(prefix) == wholeNow.charAt(prefix)) {
            prefix++;
        }
        if (prefix >= at) {
            return cut(wholeNow, at);
        }
        int suffix = 0;
        while (suffix < shorter - prefix
                && whole.charAt(whole.length() - 1 - suffix) == wholeNow.charAt(wholeNow.length() - 1 - suffix)) {
            suffix++;
        }
        int after = Math.min(suffix, whole.length() - at);
        int place = wholeNow.length() - after;
        boolean withinPair = place > 0
                && place < wholeNow.length()
                && Character.isLowSurrogate(wholeNow.charAt(place))
                && Character.isHighSurrogate(wholeNow.charAt(place - 1));
        return cut(wholeNow, withinPair ? place + 1 : place);
    }
}
