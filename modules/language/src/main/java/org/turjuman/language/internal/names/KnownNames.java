package org.turjuman.language.internal.names;

import org.turjuman.language.internal.LetterFolding;

/** Whether a word is a name of a person that the lexicon holds, in any usual spelling. */
public final class KnownNames {
    private KnownNames() {}

    /** The word as it stands, or without one proclitic of و ف ب ل ك. */
    public static boolean holds(String word) {
        String key = LetterFolding.key(word);
        NameLexicon lexicon = NameLexicon.get();
        return lexicon.knows(key)
                || key.length() > 3 && "وفبلك".indexOf(key.charAt(0)) >= 0 && lexicon.knows(key.substring(1));
    }

    /** The word as it stands only. */
    public static boolean isOne(String word) {
        return NameLexicon.get().knows(LetterFolding.key(word));
    }

    /** The same, but a hamza that the word has must be the name's as well: باول is one, بأول is not. */
    public static boolean isWritten(String word) {
        return NameLexicon.get().of(LetterFolding.key(word)).stream()
                .anyMatch(entry -> hasHamzas(entry.letters(), word));
    }

    private static boolean hasHamzas(String name, String word) {
        for (int i = 0; name.length() == word.length() && i < word.length(); i++) {
            if ("أإآ".indexOf(word.charAt(i)) >= 0 && name.charAt(i) == 'ا') {
                return false;
            }
        }
        return true;
    }

    /** Whether the word as it stands is a given name. */
    public static boolean isGiven(String word) {
        return NameLexicon.get().of(LetterFolding.key(word)).stream()
                .anyMatch(entry -> entry.kind().given());
    }
}
