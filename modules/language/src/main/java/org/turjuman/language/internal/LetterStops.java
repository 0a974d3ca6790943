package org.turjuman.language.internal;

import java.util.Set;

/** Whether the stop behind a single letter, or behind the name of a Latin one, ends a sentence. */
final class LetterStops {
    private static final Set<String> LETTER_NAMES = SentenceCutter.words("letter-names");
    private static final Set<String> UNSAFE_LETTER_NAMES = SentenceCutter.words("letter-names-unsafe");
    private static final Set<String> LETTERED = SentenceCutter.words("lettered");
    private static final Set<String> LATIN_ABBREVIATIONS = SentenceCutter.words("latin-abbreviations");
    private static final Set<String> AFTER_ERA = SentenceCutter.words("after-era");
    private static final Set<String> ARABIC_ABBREVIATIONS = SentenceCutter.words("arabic-abbreviations");

    /** Eras and units of one letter: سنة 1998 م.، 3 ق. */
    private static final String ERAS_AND_UNITS = "مهقغكلسدطج";

    /** The most words of a sentence in which the letter belongs to the subject: وتضم المجموعة ب. منتخبات، نقص فيتامين د. يزيد. */
    private static final int SUBJECT = 3;

    /** Titles of one letter that are written together with the particle before them, and of women: ود. ليلى، ذة. أمينة. */
    private static final Set<String> JOINED_TITLES =
            Set.of("ود", "وا", "وذ", "وم", "لد", "ده", "ذه", "مه", "وده", "وذه", "ومه");

    /** Titles of one letter. */
    private static final String TITLES = "داذم";

    /** The letter V, in its place among other letters: بي.في.إم. */
    private static final String LETTER_V = "في";

    private final StopText text;

    LetterStops(StopText text) {
        this.text = text;
    }

    static boolean isTitle(String word) {
        return JOINED_TITLES.contains(word);
    }

    static boolean isLetterName(String word) {
        return LETTER_NAMES.contains(word) || LETTER_V.equals(word);
    }

    /**
     * A given name with an initial behind its stop: المتهم أحمد. س. بالسجن، أحمد.م. A letter that is a title has the name
     * of its bearer behind it: حضر كريم. د. هاني غاب.
     */
    boolean isInitialOfName(String word, int next, String following) {
        if (!PersonNames.isGiven(word) || !isSingle(following) || text.isLoneWaw(next)) {
            return false;
        }
        boolean title = TITLES.contains(following) && text.isDotAfter(next, following);
        return !title || !PersonNames.isGiven(text.nameAfterDot(next));
    }

    /** A foreign abbreviation in Arabic letters: ميتا بلاتفورمز إنك. */
    static boolean isAbbreviation(String word) {
        return ARABIC_ABBREVIATIONS.contains(word);
    }

    static boolean isSingle(String word) {
        return word.length() == 1 && Letters.isArabic(word.charAt(0));
    }

    /** A Latin word: an abbreviation, an initial, or any other. */
    boolean endsLatin(String word, int wordStart, int wordEnd, int next, String following) {
        boolean latinFollows = Letters.isLatin(text.charAt(next));
        if (isLastOfChain(wordStart, word)) {
            return Openers.opensAfterAbbreviation(following); // U.S. p.m.
        }
        if (word.length() == 1 && Character.isUpperCase(text.charAt(wordEnd - 1))) {
            // an initial, or فيتامين C.
            return text.isSentenceStart(wordStart) ? Openers.isStarter(following) : !latinFollows;
        }
        if (LATIN_ABBREVIATIONS.contains(word)) {
            return Openers.opensAfterAbbreviation(following);
        }
        return !(latinFollows && Character.isLowerCase(text.charAt(next)));
    }

    /** A single Arabic letter: a title, an initial, part of أ.ف.ب., an era or unit, the name of a group, a list. */
    boolean ends(int wordStart, int next, String following) {
        if (isSingle(following) && !text.isLoneWaw(next)) {
            return false;
        }
        if (isLastOfChain(wordStart, "")) {
            return Openers.opensAfterInitials(following);
        }
        int before = text.skipSpaceBack(wordStart);
        if (text.hasBefore(before) && Letters.isDigit(text.charAt(before - 1))) {
            if (before == wordStart && ERAS_AND_UNITS.indexOf(text.charAt(wordStart)) < 0) {
                return Openers.isStarter(following); // the kind 1ب
            }
            return !AFTER_ERA.contains(following)
                    && !Openers.isKind(following)
                    && !Openers.goesOn(text, next)
                    && !Letters.isDigit(text.charAt(next));
        }
        if (text.isSentenceStart(wordStart)) {
            return false;
        }
        if (text.hasBefore(before) && isLettered(text.wordBefore(before))) {
            return Openers.isStarter(following)
                    || !goesOnAfterName(following, next) && text.wordsBefore(wordStart, SUBJECT) >= SUBJECT;
        }
        return Openers.isStarter(following);
    }

    /** Whether the sentence goes on after what a letter names: المجموعة أ. برصيد 10 نقاط، فيتامين ج. وفيتامين د. */
    private boolean goesOnAfterName(String following, int next) {
        return Openers.goesOn(text, next)
                || following.startsWith("و") && isLettered(following.substring(1))
                || Openers.isAdverb(following)
                || following.length() > 3 && following.startsWith("ي"); // «نقص فيتامين د. يزيد»: news opens with ويزيد
    }

    /** Whether a letter or number is said to belong to such a word: المجموعة أ, المادة 5. */
    static boolean isLettered(String word) {
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

    /** ق. ل. وح. ت.: a letter behind و, with another behind it. */
    boolean isJoinedLetter(String word, int next, String following) {
        return word.length() == 2
                && word.charAt(0) == 'و'
                && following.length() == 1
                && text.isDotAfter(next, following);
    }

    /** The name of a Latin letter: إف. بي. آي. */
    boolean endsName(String word, int wordStart, int next, String following, boolean glued) {
        boolean starter = Openers.isStarter(following);
        if (isNextLetter(following, next, glued)) {
            return false;
        }
        int before = text.skipSpaceBack(wordStart);
        if (text.hasBefore(before) && text.charAt(before - 1) == '.') {
            return !isPartOfInitials(text.skipSpaceBack(before - 1)) || starter;
        }
        if (UNSAFE_LETTER_NAMES.contains(word) || LETTER_NAMES.contains(text.wordBefore(before))) {
            return true;
        }
        return starter || text.isSentenceStart(wordStart);
    }

    private boolean isNextLetter(String following, int next, boolean glued) {
        boolean dot = text.isDotAfter(next, following);
        return (LETTER_NAMES.contains(following) && (glued || dot)) || (LETTER_V.equals(following) && dot);
    }

    private boolean isPartOfInitials(int nameEnd) {
        String name = text.wordBefore(nameEnd);
        return name.length() == 1 || isLetterName(name);
    }

    /** Whether a word is the last of initials: the ب of أ.ف.ب, the إل of إكس. إل. */
    boolean isLastOfInitials(int wordStart, String word) {
        int before = text.skipSpaceBack(wordStart);
        boolean letter = isSingle(word) || isLetterName(word);
        return letter
                && text.hasBefore(before)
                && text.charAt(before - 1) == '.'
                && isPartOfInitials(text.skipSpaceBack(before - 1));
    }

    /** Whether the word is the last letter of a chain such as أ.ف.ب or U.S: a letter and a stop stand before it. */
    private boolean isLastOfChain(int wordStart, String word) {
        int before = text.skipSpaceBack(wordStart);
        if (word.length() > 1 || !text.hasBefore(before) || text.charAt(before - 1) != '.') {
            return false;
        }
        String letter = text.wordBefore(text.skipSpaceBack(before - 1));
        return letter.length() == 1 && Character.isLetter(letter.charAt(0));
    }
}
