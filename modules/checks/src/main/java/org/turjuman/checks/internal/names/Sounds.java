package org.turjuman.checks.internal.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turjuman.language.api.Folding;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.LatinNames;
import org.turjuman.language.api.Transliteration;
import org.turjuman.language.api.TransliterationStyle;

/** How Arabic words may sound in Latin letters; see {@link Likeness#sound}. */
final class Sounds {
    private Sounds() {}

    /** The sounds of the words of a name, those of one consonant left out. */
    static Set<String> of(String name, Language language) {
        Set<String> sounds = new HashSet<>();
        for (String word : Folding.key(name).split(" ")) {
            spellings(word, language).forEach(key -> sounds.add(Likeness.sound(key)));
        }
        sounds.removeIf(sound -> sound.length() < 2);
        return sounds;
    }

    /** Folded spellings of one word, without its article. */
    static List<String> spellings(String word, Language language) {
        String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        TransliterationStyle style =
                language.isA(Language.FRENCH) ? TransliterationStyle.PRESS_FRENCH : TransliterationStyle.PRESS_ENGLISH;
        return bare.length() > Transliteration.NAME_LIMIT
                ? List.of()
                : Transliteration.in(style).candidates(bare).stream()
                        .map(spelling -> LatinNames.key(spelling.text()))
                        .toList();
    }
}
