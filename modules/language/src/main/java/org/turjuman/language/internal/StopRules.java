package org.turjuman.language.internal;

import java.util.Set;
import org.turjuman.language.internal.SentenceCutter.Paragraph;
import org.turjuman.language.internal.SentenceCutter.Stop;

/**
 * Whether a stop ends its sentence: the rules about abbreviations, numbers, names, lists, ellipses and closed
 * quotations. The words they know stand in the lists under {@code sentences/}.
 */
final class StopRules {
    private static final Set<String> STARTERS = SentenceCutter.words("starters");
    private static final Set<String> REPORTING = SentenceCutter.words("reporting");
    private static final Set<String> TAGS = SentenceCutter.words("tags");
    private static final Set<String> LETTER_NAMES = SentenceCutter.words("letter-names");
    private static final Set<String> UNSAFE_LETTER_NAMES = SentenceCutter.words("letter-names-unsafe");
    private static final Set<String> LETTERED = SentenceCutter.words("lettered");
    private static final Set<String> LATIN_ABBREVIATIONS = SentenceCutter.words("latin-abbreviations");
    private static final Set<String> NAME_ENDINGS = SentenceCutter.words("name-endings");
    private static final Set<String> AFTER_ERA = SentenceCutter.words("after-era");

    /** Titles of one letter that are written together with the particle before them: ود. ليلى. */
    private static final Set<String> JOINED_TITLES = Set.of("ود", "وا", "وذ", "وم", "لد");

    /** Words that open an item of a list: أولا. ثانيا. */
    private static final Set<String> LIST_WORDS =
            Set.of("اولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا");

    /** The fewest words that make a quotation a sentence rather than a name or a title. */
    private static final int SHORTEST_SENTENCE = 3;

    private static final int LONGEST_WORD = 40;

    private final Paragraph paragraph;
    private final String text;
    private int segmentStart;
    private int lastNumber;

    StopRules(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.text = paragraph.text;
        this.segmentStart = paragraph.skipBlank(paragraph.start);
    }

    /** Tells where the next segment begins. */
    void cutAt(int next) {
        segmentStart = next;
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
        return dots == 1 ? endsFullStop(stop, next) : isStarter(wordAt(next));
    }

    /** A quotation that ends with its own stop: the sentence goes on when its speaker is still to be named. */
    private boolean endsWithQuotation(Stop stop, int next) {
        MarkPairs.Pair pair = paragraph.around(stop.start());
        String word = wordAt(next);
        if (pair == null || (pair.words() < SHORTEST_SENTENCE && !isStarter(word))) {
            return false;
        }
        if (text.charAt(stop.start()) != '.'
                || stop.runEnd() - stop.start() > 1
                || !pair.family().isQuotation()) {
            return isStarter(word);
        }
        return !REPORTING.contains(word) && !TAGS.contains(word);
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
                        || wordBefore(stop.start()).equals("yahoo"));
    }

    private boolean endsFullStop(Stop stop, int next) {
        boolean glued = next == stop.end();
        int wordEnd = stop.start();
        while (wordEnd > paragraph.start && SentenceCutter.isBlank(text.charAt(wordEnd - 1))) {
            wordEnd--;
        }
        if (wordEnd == paragraph.start) {
            return false; // a paragraph does not begin with a sentence of one stop
        }
        char before = text.charAt(wordEnd - 1);
        char after = text.charAt(next);
        if (glued && isNameDot(stop, before, after)) {
            return false;
        }
        int wordStart = wordStart(wordEnd);
        String word = key(wordStart, wordEnd);
        String following = wordAt(next);
        boolean starter = isStarter(following);
        if (isNumber(word)) {
            return !isListNumber(wordStart, word, starter);
        }
        if (Letters.isLatin(before)) {
            return endsLatin(word, wordStart, wordEnd, next, starter);
        }
        if (word.length() == 1 && Letters.isArabic(word.charAt(0))) {
            return endsLetter(wordStart, next, following, starter);
        }
        if (JOINED_TITLES.contains(word)) {
            return starter;
        }
        if (LIST_WORDS.contains(word)) {
            return !isSegmentStart(wordStart);
        }
        if (word.length() == 2 && word.charAt(0) == 'و' && following.length() == 1 && isDotAfter(next, following)) {
            return false; // ق. ل. وح. ت.
        }
        if (LETTER_NAMES.contains(word)) {
            return endsLetterName(word, wordStart, next, following, glued, starter);
        }
        return true;
    }

    /** 4.5 and 16.11.2021, desk@example.org and report.pdf, موقع.com: no space on either side. */
    private boolean isNameDot(Stop stop, char before, char after) {
        boolean touches = stop.start() > 0 && text.charAt(stop.start() - 1) == before;
        if (touches && isNameSign(before) && isNameSign(after)) {
            return true;
        }
        return Letters.isLatin(after) && NAME_ENDINGS.contains(wordAt(stop.end()));
    }

    private static boolean isNameSign(char sign) {
        return Letters.isLatin(sign) || Letters.isDigit(sign) || sign == '_' || sign == '@' || sign == '#';
    }

    private boolean isListNumber(int wordStart, String word, boolean starter) {
        if (word.length() > 8 || longestPart(word) > 2) {
            return false;
        }
        int number = Integer.parseInt(word.substring(word.lastIndexOf('.') + 1));
        boolean first = isSegmentStart(wordStart) || (number == 1 && followsColon(wordStart));
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

    private boolean endsLatin(String word, int wordStart, int wordEnd, int next, boolean starter) {
        boolean latinFollows = Letters.isLatin(text.charAt(next));
        if (isDottedLetter(wordStart, word)) {
            return starter; // U.S. p.m.
        }
        if (word.length() == 1 && Character.isUpperCase(text.charAt(wordEnd - 1))) {
            return isSegmentStart(wordStart) ? starter : !latinFollows; // an initial, or فيتامين C.
        }
        if (LATIN_ABBREVIATIONS.contains(word)) {
            return starter;
        }
        return !(latinFollows && Character.isLowerCase(text.charAt(next)));
    }

    /** A single Arabic letter: a title, an initial, part of أ.ف.ب., an era or unit, the name of a group, a list. */
    private boolean endsLetter(int wordStart, int next, String following, boolean starter) {
        if (following.length() == 1 && Letters.isArabic(following.charAt(0)) && !isLoneWaw(next)) {
            return false;
        }
        if (isDottedLetter(wordStart, "")) {
            return starter || isWawAndVerb(following);
        }
        int before = skipSpaceBack(wordStart);
        if (before > paragraph.start && Letters.isDigit(text.charAt(before - 1))) {
            return !AFTER_ERA.contains(following) && !Letters.isDigit(text.charAt(next));
        }
        if (isSegmentStart(wordStart)) {
            return false;
        }
        if (before > paragraph.start && isLettered(key(wordStart(before), before))) {
            return true;
        }
        return starter;
    }

    private boolean isLoneWaw(int at) {
        return text.charAt(at) == 'و' && at + 1 < paragraph.end && Letters.isSpace(text.charAt(at + 1));
    }

    private static boolean isLettered(String word) {
        String bare = word;
        for (String prefix : new String[] {"و", "ف", "ب", "ك", "ل", "ال", "ل"}) {
            if (LETTERED.contains(bare)) {
                return true;
            }
            if (bare.startsWith(prefix)) {
                bare = bare.substring(prefix.length());
            }
        }
        return LETTERED.contains(bare);
    }

    private boolean endsLetterName(
            String word, int wordStart, int next, String following, boolean glued, boolean starter) {
        if (LETTER_NAMES.contains(following) && (glued || isDotAfter(next, following))) {
            return false;
        }
        int before = skipSpaceBack(wordStart);
        if (before > paragraph.start && text.charAt(before - 1) == '.') {
            int nameEnd = skipSpaceBack(before - 1);
            return !isPartOfInitials(nameEnd) || starter;
        }
        if (UNSAFE_LETTER_NAMES.contains(word) || LETTER_NAMES.contains(key(wordStart(before), before))) {
            return true;
        }
        return starter || isSegmentStart(wordStart);
    }

    /** Whether the word at {@code at} is itself followed by a stop, so that إن there is a letter, not the particle. */
    private boolean isDotAfter(int at, String word) {
        int end = at + word.length();
        return end < paragraph.end && text.charAt(end) == '.';
    }

    private boolean isPartOfInitials(int nameEnd) {
        String name = key(wordStart(nameEnd), nameEnd);
        return name.length() == 1 || LETTER_NAMES.contains(name);
    }

    /** Whether the word is the last letter of a chain such as أ.ف.ب or U.S: a letter and a stop stand before it. */
    private boolean isDottedLetter(int wordStart, String word) {
        int before = skipSpaceBack(wordStart);
        if (word.length() > 1 || before <= paragraph.start || text.charAt(before - 1) != '.') {
            return false;
        }
        int letterEnd = skipSpaceBack(before - 1);
        String letter = key(wordStart(letterEnd), letterEnd);
        return letter.length() == 1 && Character.isLetter(letter.charAt(0));
    }

    private int skipSpaceBack(int from) {
        int at = from;
        while (at > paragraph.start && SentenceCutter.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean followsColon(int at) {
        int before = skipSpaceBack(at);
        return before > paragraph.start && ":؛;".indexOf(text.charAt(before - 1)) >= 0;
    }

    private boolean isSegmentStart(int at) {
        int start = at;
        while (start > segmentStart && isBullet(text.charAt(start - 1))) {
            start--;
        }
        return start <= segmentStart;
    }

    private static boolean isBullet(char sign) {
        return SentenceCutter.isBlank(sign) || "-–—•*·([«\"".indexOf(sign) >= 0;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            if ((sign < '0' || sign > '9') && (sign != '.' || i == 0)) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    static boolean isStarter(String word) {
        if (STARTERS.contains(word)) {
            return true;
        }
        return word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 && REPORTING.contains(word.substring(1));
    }

    /** و before a verb of the present or the future: وستغطيها، ويسعى. */
    private static boolean isWawAndVerb(String word) {
        int verb = word.startsWith("وس") ? 2 : 1;
        return word.length() > verb + 3
                && word.startsWith("و")
                && (verb == 2 ? "يتن" : "ي").indexOf(word.charAt(verb)) >= 0;
    }

    /** Where the word that ends at {@code end} begins; a number keeps its stops. */
    private int wordStart(int end) {
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

    private String wordBefore(int end) {
        return key(wordStart(end), end);
    }

    private String wordAt(int start) {
        int at = start;
        while (at < paragraph.end
                && at - start < LONGEST_WORD
                && (Letters.isWordSign(text.charAt(at)) || Letters.isDecoration(text.charAt(at)))) {
            at++;
        }
        return key(start, at);
    }

    private String key(int start, int end) {
        return LetterFolding.key(text.substring(start, end));
    }
}
