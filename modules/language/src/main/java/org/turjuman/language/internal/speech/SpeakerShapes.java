package org.turjuman.language.internal.speech;

import java.util.Set;
import java.util.regex.Pattern;
import org.turjuman.language.api.Source;
import org.turjuman.language.internal.speech.SpeechWords.Head;

/** What the form of a word says against its naming a speaker, or of what it does beside one. Words are folded keys. */
final class SpeakerShapes {
    private static final Set<String> WITH_BA =
            Set.of("باسم", "بن", "بنت", "بنو", "بارز", "بارزه", "بلا", "بارزين", "بارزون", "برلين", "بروكسل");

    /** الانسحاب, الاستقالة, الاتفاق, التصعيد. */
    private static final Pattern DEED = Pattern.compile("ال(?:ان..ا.|است.{1,3}ا.ه?|ا.ت.ا.|اتفاق|ت..ي.)");

    private SpeakerShapes() {}

    /** A definite verbal noun of the longer patterns. */
    static boolean isDeed(String key) {
        return DEED.matcher(key).matches() && SpeechWords.head(key) == null && !SpeechWords.isName(key);
    }

    /** What says more of the word before, as far as its ending and a list can tell; or a name. */
    static boolean isAdjective(String key) {
        return SpeechWords.ADJECTIVES.contains(key)
                || SpeechWords.isName(key)
                || key.endsWith("ي")
                || key.endsWith("يه")
                || key.endsWith("يون")
                || key.endsWith("يين");
    }

    /** ومنذ, فيما: a stop behind و or ف. */
    static boolean isJoinedStop(String key) {
        boolean joined = key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
        return joined && SpeechWords.STOPS.contains(key.substring(1));
    }

    /** زيارة, اعتقال: what is done, not who does it. */
    static boolean isAct(String key) {
        return VerbForms.act(key) != null && SpeechWords.head(key) == null && !SpeechWords.isName(key);
    }

    /** Whether ب is the first letter of the word itself, as far as a list and an ending can tell. */
    static boolean mayHaveBa(String key) {
        return key.charAt(0) != 'ب'
                || SpeechWords.isName(key)
                || SpeechWords.head(key) != null
                || WITH_BA.contains(key)
                || key.endsWith("ي")
                || key.endsWith("يه")
                || key.endsWith("يون")
                || key.endsWith("يين");
    }

    /** ب or ل before a definite noun, ولأن, وللمرة: never who speaks. */
    static boolean isPrepositional(String key) {
        return key.length() > 4 && (key.startsWith("بال") || key.startsWith("لل") || key.startsWith("كال"))
                || key.length() > 5 && (key.startsWith("وبال") || key.startsWith("ولل"));
    }

    /** متحدثا, محذرا: a participle that says how one speaks. */
    static boolean isAccusative(String key) {
        return key.length() >= 5
                && key.charAt(0) == 'م'
                && key.endsWith("ا")
                && !key.endsWith("يا")
                && !SpeechWords.isName(key)
                && SpeechWords.head(key) == null;
    }

    /** للصحيفة, لوكالة: whom it is said to. */
    static boolean isHearer(String key) {
        if (key.length() < 3 || key.charAt(0) != 'ل') {
            return false;
        }
        String bare = key.startsWith("لل") ? "ال" + key.substring(2) : key.substring(1);
        Head head = SpeechWords.head(bare);
        return SpeechWords.HEARERS.contains(bare) || (head != null && head.type() == Source.Type.MEDIA);
    }
}
