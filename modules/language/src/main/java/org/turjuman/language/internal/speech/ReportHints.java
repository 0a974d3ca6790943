package org.turjuman.language.internal.speech;

import java.util.List;
import java.util.Set;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.WordCutter;

/** Whether a text holds any word that could report something; errs on the side of yes. */
public final class ReportHints {
    private static final Set<String> NOUNS = Lexicon.keys("speech/hints.txt");
    private static final List<String> BEFORE =
            List.of("", "و", "ف", "ب", "ل", "ك", "س", "وب", "ول", "وس", "فس", "وك", "فب");
    private static final List<String> ARTICLES = List.of("", "ال", "لل");
    private static final List<String> BEHIND = List.of("", "ه", "ها", "هم", "هما", "ا", "ين", "ون", "ته", "تها", "تهم");

    private ReportHints() {}

    /** Whether there is one. */
    public static boolean in(String text) {
        for (Span word : WordCutter.words(text)) {
            if (isHint(LetterFolding.key(word.substring(text)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHint(String key) {
        for (String before : BEFORE) {
            if (key.startsWith(before)) {
                String rest = key.substring(before.length());
                if ((rest.length() > 2 && isVerb(rest)) || isNoun(rest)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isVerb(String key) {
        VerbForms.Form form = SpeechWords.STOPS.contains(key) ? null : VerbForms.report(key);
        return form != null
                && !(form.verb().is(VerbForms.Flag.WORDS) && form.verb().strength() == CueStrength.ADMITS);
    }

    private static boolean isNoun(String key) {
        for (String article : ARTICLES) {
            String rest = key.startsWith(article) ? key.substring(article.length()) : "";
            for (String behind : BEHIND) {
                if (rest.endsWith(behind) && NOUNS.contains(rest.substring(0, rest.length() - behind.length()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
