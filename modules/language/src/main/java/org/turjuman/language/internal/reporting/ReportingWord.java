package org.turjuman.language.internal.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of an English or French text.
 *
 * @param start where it begins
 * @param end where it ends
 * @param key in small letters, with the curled apostrophe; of a French verb without the pronoun behind it (dit-il)
 * @param word whether it is a word or a number
 * @param capital whether it begins with a capital
 * @param asks the pronoun behind a French verb; empty where there is none
 */
record ReportingWord(int start, int end, String key, boolean word, boolean capital, String asks) {
    private static final Pattern ENGLISH =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’-][\\p{L}\\p{N}]+)*|\\S");
    private static final Pattern FRENCH =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:-[\\p{L}\\p{N}]+)*(?:['’](?=\\p{L}))?|\\S");
    private static final Pattern INVERTED = Pattern.compile("(\\p{L}+?)(?:-t)?-(ils?|elles?|on)");

    static List<ReportingWord> of(String text, boolean french) {
        List<ReportingWord> words = new ArrayList<>();
        Matcher matcher = (french ? FRENCH : ENGLISH).matcher(text);
        while (matcher.find()) {
            int first = matcher.group().codePointAt(0);
            String key = matcher.group().toLowerCase(Locale.ROOT).replace('\'', '’');
            Matcher inverted = INVERTED.matcher(key);
            boolean asks = french && inverted.matches();
            words.add(new ReportingWord(
                    matcher.start(),
                    matcher.end(),
                    asks ? inverted.group(1) : key,
                    Character.isLetterOrDigit(first),
                    Character.isUpperCase(first),
                    asks ? inverted.group(2) : ""));
        }
        return words;
    }

    boolean isMark() {
        return "«»“”„\"".contains(key);
    }
}
