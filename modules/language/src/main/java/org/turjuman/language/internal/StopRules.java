package org.turjuman.language.internal;

import java.util.Set;
import org.turjuman.language.internal.SentenceCutter.Paragraph;
import org.turjuman.language.internal.SentenceCutter.Stop;

/**
 * Whether a stop ends its sentence: the rules about closed quotations, ellipses and names with a stop in them; {@link
 * LetterStops} and {@link NumberStops} know abbreviations, initials and lists.
 */
final class StopRules {
    private static final Set<String> TAGS = SentenceCutter.words("tags");
    private static final Set<String> NAME_ENDINGS = SentenceCutter.words("name-endings");

    /** The fewest words that make a quotation a sentence rather than a name or a title. */
    private static final int SHORTEST_SENTENCE = 3;

    /** The fewest letters on either side of a stop without a space that make Latin words of two sentences. */
    private static final int SHORTEST_GLUED = 5;

    private final Paragraph paragraph;
    private final StopText text;
    private final LetterStops letters;
    private final NumberStops numbers;

    StopRules(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = new StopText(paragraph);
        this.letters = new LetterStops(text);
        this.numbers = new NumberStops(text);
    }

    /** Tells where the next segment begins. */
    void cutAt(int next) {
        text.beginAt(next);
    }

    /**
     * Whether the sentence ends with this stop.
     *
     * @param next where the next visible sign stands, before the end of the paragraph
     */
    boolean ends(Stop stop, int next) {
        if ("،,؛;:/".indexOf(text.charAt(next)) >= 0) {
            return false;
        }
        if (!stop.free()) {
            return endsWithQuotation(stop, next);
        }
        boolean question = false;
        int dots = 0;
        for (int i = stop.start(); i < stop.end(); i++) {
            char sign = paragraph.isFree(i) ? text.charAt(i) : ' ';
            if (sign == '…') {
                dots += 3;
            } else if (sign == '.') {
                dots++;
            } else if (SentenceCutter.isStop(sign)) {
                question = true;
            }
        }
        if (question) {
            return !isInsideName(stop, next);
        }
        return dots == 1 ? endsFullStop(stop, next) : endsEllipsis(next);
    }

    private boolean endsEllipsis(int next) {
        return Openers.opensAfterEllipsis(text.openingAt(next), text.writtenAfterOpening(next));
    }

    /** A quotation that ends with its own stop: the sentence goes on when its speaker is still to be named. */
    private boolean endsWithQuotation(Stop stop, int next) {
        MarkPairs.Pair pair = paragraph.around(stop.start());
        String word = text.wordAt(next);
        boolean starter = Openers.isStarter(word);
        if (pair == null || (pair.words() < SHORTEST_SENTENCE && !starter)) {
            return false;
        }
        int wordStart = text.wordStart(stop.start());
        if (text.charAt(stop.start()) != '.'
                || stop.runEnd() - stop.start() > 1
                || !pair.family().isQuotation()
                || letters.isLastOfInitials(wordStart, text.key(wordStart, stop.start()))) {
            return starter;
        }
        return !Openers.isReporting(word) && !TAGS.contains(word);
    }

    /** Yahoo! and addresses with a question mark. */
    private boolean isInsideName(Stop stop, int next) {
        if (stop.hasClosers() || stop.start() == paragraph.start) {
            return false;
        }
        char before = text.charAt(stop.start() - 1);
        if (next == stop.end() && isNameSign(before) && isNameSign(text.charAt(next))) {
            return true;
        }
        return Letters.isLatin(before)
                && (Character.isLowerCase(text.charAt(next))
                        || text.wordBefore(stop.start()).equals("yahoo"));
    }

    private boolean endsFullStop(Stop stop, int next) {
        boolean glued = next == stop.end();
        int wordEnd = text.skipSpaceBack(stop.start());
        if (wordEnd == paragraph.start) {
            return false; // a paragraph does not begin with a sentence of one stop
        }
        char before = text.charAt(wordEnd - 1);
        int wordStart = text.wordStart(wordEnd);
        if (glued && isNameDot(stop, wordStart, text.charAt(next))) {
            return false;
        }
        String word = text.key(wordStart, wordEnd);
        String following = text.wordAt(next);
        if (letters.isInitialOfName(word, next, following)) {
            return false;
        }
        if (NumberStops.isNumber(word)) {
            return !numbers.opensItem(wordStart, word, Openers.isStarter(following))
                    && !numbers.isPlaceThatGoesOn(wordStart, next);
        }
        if (Letters.isLatin(before)) {
            return letters.endsLatin(word, wordStart, wordEnd, next, following);
        }
        if (LetterStops.isSingle(word)) {
            return letters.ends(wordStart, next, following);
        }
        if (LetterStops.isTitle(word)) {
            return Openers.isStarter(following);
        }
        if (LetterStops.isAbbreviation(word)) {
            return Openers.opensAfterAbbreviation(following);
        }
        if (NumberStops.isListWord(word)) {
            return !text.isSentenceStart(wordStart);
        }
        if (letters.isJoinedLetter(word, next, following)) {
            return false;
        }
        if (LetterStops.isLetterName(word)) {
            return letters.endsName(word, wordStart, next, following, glued);
        }
        return !(numbers.isUnit(wordStart, word) && Openers.goesOn(text, next));
    }

    /** 4.5 and 16.11.2021, desk@example.org and report.pdf, موقع.com, الجزيرة.نت: no space on either side. */
    private boolean isNameDot(Stop stop, int wordStart, char after) {
        char before = text.charAt(stop.start() - 1);
        if (isNameSign(before) && isNameSign(after)) {
            return !areTwoSentences(wordStart, stop, after);
        }
        return NAME_ENDINGS.contains(text.wordAt(stop.end()));
    }

    /** "comment.Prices": two Latin words, the second with a capital, where a space was lost. */
    private boolean areTwoSentences(int wordStart, Stop stop, char after) {
        return Character.isUpperCase(after)
                && stop.start() - wordStart >= SHORTEST_GLUED
                && Character.isLowerCase(text.charAt(stop.start() - 1))
                && text.wordAt(stop.end()).length() >= SHORTEST_GLUED
                && !NAME_ENDINGS.contains(text.wordAt(stop.end()));
    }

    private static boolean isNameSign(char sign) {
        return Letters.isLatin(sign) || Letters.isDigit(sign) || sign == '_' || sign == '@' || sign == '#';
    }
}
