package org.turjuman.language.internal;

import java.util.Set;

/** Whether the stop behind a number, a unit or a word of order ends a sentence or belongs to a list. */
final class NumberStops {
    /** Words that open an item of a list: أولا. ثانيا. */
    private static final Set<String> LIST_WORDS =
            Set.of("اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");

    private static final Set<String> UNITS = SentenceCutter.words("units");

    private final StopText text;
    private int lastNumber;

    NumberStops(StopText text) {
        this.text = text;
    }

    static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if ((sign < '0' || sign > '9') && (sign != '.' || i == 0)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static boolean isListWord(String word) {
        return LIST_WORDS.contains(word);
    }

    /** A number that opens an item: 1. at the start of a sentence or after a colon, then 2. and so on. */
    boolean opensItem(int wordStart, String word, boolean starter) {
        if (word.length() > 8 || longestPart(word) > 2) {
            return false;
        }
        int number = Integer.parseInt(word.substring(word.lastIndexOf('.') + 1));
        boolean first = text.isSentenceStart(wordStart) || (number == 1 && text.followsColon(wordStart));
        boolean listed = first || (number > 1 && number == lastNumber + 1 && !starter);
        if (listed) {
            lastNumber = number;
        }
        return listed;
    }

    private static int longestPart(String number) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < number.length(); i++) {
            length = number.charAt(i) == '.' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** A number behind what it counts, where the sentence goes on: المادة 29. على أجل، المرتبة 3. عالميا. */
    boolean isPlaceThatGoesOn(int wordStart, int next) {
        String counted = text.wordBefore(text.skipSpaceBack(wordStart));
        return LetterStops.isLettered(counted) && (Openers.isAdverb(text.wordAt(next)) || Openers.goesOn(text, next));
    }

    /** A unit of several letters behind a number: 71 كلم. */
    boolean isUnit(int wordStart, String word) {
        int before = text.skipSpaceBack(wordStart);
        return UNITS.contains(word) && text.hasBefore(before) && Letters.isDigit(text.charAt(before - 1));
    }
}
