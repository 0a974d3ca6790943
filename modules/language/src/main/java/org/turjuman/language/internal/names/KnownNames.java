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
}
