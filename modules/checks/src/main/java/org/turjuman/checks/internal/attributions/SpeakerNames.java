package org.turjuman.checks.internal.attributions;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a translation lets somebody else speak: by the consonants that a name keeps in another script. */
final class SpeakerNames {
    /** Two words or more with capitals, none of them a small one between: Karim Haddad. */
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{Ll}’'-]+(?: (?:al-|Al-|ben |bin |El |el-|de )?\\p{Lu}[\\p{Ll}’'-]+)+");

    private static final int SHORT = 2;

    private SpeakerNames() {}

    /** Whether the words of a source in a translation hold the name of a person in full. */
    static boolean isPerson(String target) {
        return PERSON.matcher(target).find();
    }

    /**
     * Whether a translation names somebody who stands elsewhere in the sentence, and nobody of those who speak.
     *
     * @param source the words that say who speaks
     * @param rest the other words of the sentence
     * @param target the words that say it in the translation
     */
    static boolean isAnother(String source, String rest, String target) {
        List<String> names = NameSkeleton.ofNames(target).stream()
                .filter(name -> name.length() >= SHORT)
                .toList();
        List<String> speaker = NameSkeleton.ofArabic(source);
        List<String> others = NameSkeleton.ofArabic(rest);
        return names.stream().noneMatch(name -> isAmong(name, speaker))
                && names.stream().anyMatch(name -> name.length() > SHORT && others.contains(name));
    }

    private static boolean isAmong(String name, List<String> words) {
        return words.stream().anyMatch(word -> word.length() >= SHORT && (word.contains(name) || name.contains(word)));
    }
}
