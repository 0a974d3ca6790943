package org.turjuman.language.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that open a sentence or go on in one; the lists stand under {@code sentences/}. */
final class Openers {
    private static final Set<String> STARTERS = SentenceCutter.words("starters");
    private static final Set<String> REPORTING = SentenceCutter.words("reporting");
    private static final Set<String> CLAUSES = SentenceCutter.words("clauses");
    private static final Set<String> GOES_ON = SentenceCutter.words("goes-on");
    private static final Set<String> LEADS_IN = SentenceCutter.words("leads-in");
    private static final Set<String> AFTER_ELLIPSIS = SentenceCutter.words("after-ellipsis");
    private static final Set<String> BEFORE_VERBS =
            Set.of("ولم", "ولن", "وسوف", "وقد", "وهل", "لم", "لن", "لكن", "ولكن");
    private static final Set<String> VERBS = verbs();

    /** Words of time that open a sentence of news as often as they end one. */
    private static final Set<String> TIMES =
            keys("خلال", "اليوم", "أمس", "غدا", "يوم", "مساء", "صباح", "ليلة", "منذ", "بعد", "قبل", "عندما", "حين");

    /** Those right behind which a verb of the present stands: اليوم تبدأ. */
    private static final Set<String> TODAY = keys("اليوم", "أمس", "غدا");

    private static final int VERB_REACH = 4; // words behind: خلال الأسبوع الماضي توقفت

    private Openers() {}

    /** Past verbs of the news and of prose, of one man and one woman. */
    private static Set<String> verbs() {
        Set<String> verbs = new HashSet<>();
        for (String list : List.of("faults/news-verbs.txt", "sentences/verbs.txt")) {
            for (String verb : Lexicon.words(list)) {
                String key = LetterFolding.key(verb);
                boolean weak = verb.endsWith("ى") || verb.endsWith("ا");
                verbs.add(key);
                verbs.add((weak ? key.substring(0, key.length() - 1) : key) + "ت");
            }
        }
        return Set.copyOf(verbs);
    }

    private static Set<String> keys(String... words) {
        return Stream.of(words).map(LetterFolding::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word opens a sentence in any place. */
    static boolean isStarter(String word) {
        return STARTERS.contains(word) || (isJoined(word) && REPORTING.contains(word.substring(1)));
    }

    /** Whether it opens one after an abbreviation: not إنها, for a name that is cut short may be the one who says so. */
    static boolean opensAfterAbbreviation(String word) {
        return isStarter(word) && !CLAUSES.contains(word);
    }

    /** The same after initials, where و may also join two people: وجرت, ويسعى, وستغطيها, but not ومحمد. */
    static boolean opensAfterInitials(String word) {
        return opensAfterAbbreviation(word)
                || (isWawAndVerb(word) && !PersonNames.isForeign(word))
                || (isJoined(word) && VERBS.contains(word.substring(1)));
    }

    static boolean isReporting(String word) {
        return REPORTING.contains(word);
    }

    /**
     * Whether a sentence goes on after a unit, an era or what a letter or number names: with a preposition or adverb of
     * the list, ب before the article or a noun in ة. A preposition that leads a sentence in (من جهته, في المقابل) does
     * not, nor a word of time with a verb behind it: «… المادة 29. اليوم تبدأ المحاكمة».
     *
     * @param next where the word after the stop begins
     */
    static boolean goesOn(StopText text, int next) {
        String word = text.wordAt(next);
        return isGoingOn(word)
                && !LEADS_IN.contains(text.wordAfter(next))
                && !(TIMES.contains(word) && isVerbNear(text, next));
    }

    private static boolean isVerbNear(StopText text, int opener) {
        int at = text.nextWord(opener);
        String second = text.wordAt(at);
        boolean present = second.length() > 3 && "يت".indexOf(second.charAt(0)) >= 0 || second.startsWith("سي");
        boolean verb = present && TODAY.contains(text.wordAt(opener));
        for (int i = 0; i < VERB_REACH && !verb; i++) {
            String word = text.wordAt(at);
            verb = word.length() > 3 && VERBS.contains(word); // حكم and غير are nouns more often
            at = text.nextWord(at);
        }
        return verb;
    }

    private static boolean isGoingOn(String word) {
        return GOES_ON.contains(word)
                || word.startsWith("بال") && word.length() > 4
                || word.startsWith("ب") && word.endsWith("ه") && word.length() > 4 && !VERBS.contains(word);
    }

    /** Whether it describes what stands before it: عالميا، حاليا. */
    static boolean isAdverb(String word) {
        return word.length() > 4 && word.endsWith("يا");
    }

    /** Whether it says of what kind the year or measure before it is: 41 ق. دستورية. */
    static boolean isKind(String word) {
        return word.length() > 4 && word.endsWith("يه") && word.charAt(0) != 'و' && !word.startsWith("ال");
    }

    /**
     * Whether a word opens a sentence after an ellipsis: one in which somebody speaks of himself goes on («سنوات من
     * العمل... ولم أتوقف»), the denial of what was told before does not («وحكومة موحدة... لكن شيئا»). A verb behind و or
     * ف opens one; of three letters, which may be a noun (سرقة... وقتل), only before a definite noun (ولفظ أنفاسه).
     *
     * @param second the word behind it, as it is written
     */
    static boolean opensAfterEllipsis(String word, String second) {
        boolean own = BEFORE_VERBS.contains(word) && (second.startsWith("أ") || second.startsWith("ن"));
        return !own && (isStarter(word) || AFTER_ELLIPSIS.contains(word) || isJoinedOpener(word, second));
    }

    private static boolean isJoinedOpener(String word, String second) {
        if (!isJoined(word)) {
            return false;
        }
        String bare = word.substring(1);
        return (word.startsWith("ف") && STARTERS.contains("و" + bare))
                || isFuture(bare)
                || (VERBS.contains(bare) && (bare.length() > 3 || isDefinite(second)));
    }

    /** وسيظهر, وستبدأ; not وسيارة, وسيارات, وستين. */
    private static boolean isFuture(String word) {
        return word.length() > 4
                && word.charAt(0) == 'س'
                && "يت".indexOf(word.charAt(1)) >= 0
                && !word.endsWith("ه")
                && !word.endsWith("ات")
                && !word.endsWith("ين");
    }

    private static boolean isDefinite(String noun) {
        return noun.startsWith("ال") || (noun.length() > 3 && (noun.endsWith("ه") || noun.endsWith("ها")));
    }

    private static boolean isJoined(String word) {
        return word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0;
    }

    /** و before a verb of the present or the future: وستغطيها، ويسعى. */
    private static boolean isWawAndVerb(String word) {
        int verb = word.startsWith("وس") ? 2 : 1;
        return word.length() > verb + 3
                && word.startsWith("و")
                && (verb == 2 ? "يتن" : "ي").indexOf(word.charAt(verb)) >= 0;
    }
}
