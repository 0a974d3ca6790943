package org.turjuman.language.internal;

import org.turjuman.language.internal.SentenceCutter.Paragraph;

/** The words around a stop, folded, and where the sentence began. */
final class StopText {
    private static final int LONGEST_WORD = 40;

    final Paragraph paragraph;
    final String text;
    private int sentenceStart;

    StopText(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text;
        this.sentenceStart = paragraph.skipBlank(paragraph.start);
    }

    /** Tells where the next sentence begins. */
    void beginAt(int next) {
        sentenceStart = next;
    }

    char charAt(int at) {
        return text.charAt(at);
    }

    /** Whether a sign stands before {@code at} in the paragraph. */
    boolean hasBefore(int at) {
        return at > paragraph.start;
    }

    int skipSpaceBack(int from) {
        int at = from;
        while (at > paragraph.start && SentenceCutter.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    boolean followsColon(int at) {
        int before = skipSpaceBack(at);
        return before > paragraph.start && ":؛;".indexOf(text.charAt(before - 1)) >= 0;
    }

    boolean isSentenceStart(int at) {
        int start = at;
        while (start > sentenceStart && isBullet(text.charAt(start - 1))) {
            start--;
        }
        return start <= sentenceStart;
    }

    /** How many words of the sentence stand before {@code at}, counted up to {@code most}. */
    int wordsBefore(int at, int most) {
        int words = 0;
        for (int end = skipSpaceBack(at); end > sentenceStart && words < most; words++) {
            int start = wordStart(end);
            end = skipSpaceBack(start < end ? start : end - 1);
        }
        return words;
    }

    private static boolean isBullet(char sign) {
        return SentenceCutter.isBlank(sign) || "-–—•*·([«\"".indexOf(sign) >= 0;
    }

    /** Whether the word at {@code at} is itself followed by a stop, so that إن there is a letter, not the particle. */
    boolean isDotAfter(int at, String word) {
        int end = at + word.length();
        return end < paragraph.end && text.charAt(end) == '.';
    }

    /** Whether the word that begins at {@code at} is a waw typed apart. */
    boolean isLoneWaw(int at) {
        return text.charAt(at) == 'و' && at + 1 < paragraph.end && Letters.isSpace(text.charAt(at + 1));
    }

    /** Where the word that ends at {@code end} begins; a number keeps its stops. */
    int wordStart(int end) {
        int at = end;
        boolean number = at > paragraph.start && Letters.isDigit(text.charAt(at - 1));
        while (at > paragraph.start && end - at < LONGEST_WORD) {
            char sign = text.charAt(at - 1);
            boolean numberDot =
                    number && sign == '.' && at - 1 > paragraph.start && Letters.isDigit(text.charAt(at - 2));
            boolean same = number
                    ? Letters.isDigit(sign) || numberDot
                    : Character.isLetter(sign) || Letters.isDecoration(sign);
            if (!same) {
                break;
            }
            at--;
        }
        return at;
    }

    String wordBefore(int end) {
        return key(wordStart(end), end);
    }

    String wordAt(int start) {
        return key(start, wordEnd(start));
    }

    /** Where the word that begins at {@code start} ends; a folded word may have another length. */
    private int wordEnd(int start) {
        int at = start;
        while (at < paragraph.end
                && at - start < LONGEST_WORD
                && (Letters.isWordSign(text.charAt(at)) || Letters.isDecoration(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The word at {@code start}, with the next one if it is a waw typed apart: و بعد. */
    String openingAt(int start) {
        return isLoneWaw(start) ? "و" + wordAt(paragraph.skipBlank(start + 1)) : wordAt(start);
    }

    /** The word behind that one, as it is written. */
    String writtenAfterOpening(int start) {
        int word = isLoneWaw(start) ? paragraph.skipBlank(start + 1) : start;
        int after = paragraph.skipBlank(wordEnd(word));
        return text.substring(after, wordEnd(after));
    }

    /** The word behind a word and its stop; empty for the preposition على, which folds to the name علي. */
    String nameAfterDot(int start) {
        int at = paragraph.skipBlank(Math.min(paragraph.end, wordEnd(start) + 1));
        return text.substring(at, wordEnd(at)).equals("على") ? "" : wordAt(at);
    }

    /** The word behind the one at {@code start}; empty if a mark stands between them. */
    String wordAfter(int start) {
        return wordAt(nextWord(start));
    }

    /** Where the word behind the one at {@code start} begins. */
    int nextWord(int start) {
        return paragraph.skipBlank(wordEnd(start));
    }

    String key(int start, int end) {
        return LetterFolding.key(text.substring(start, end));
    }
}
