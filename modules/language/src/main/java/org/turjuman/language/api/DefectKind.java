package org.turjuman.language.api;

import java.util.Locale;

/** What can be wrong with the letters of a source text. The id is also the reason given: the rule that found it. */
public enum DefectKind {
    TATWEEL,
    INVISIBLE_CHARACTER,
    BIDI_CONTROL,
    DOUBLED_SPACE,
    ODD_SPACE,
    SPACE_BEFORE_MARK,
    SPACE_INSIDE_MARKS,
    MISSING_SPACE,
    MIXED_QUOTATION_MARKS,
    REVERSED_QUOTATION_MARK,
    UNBALANCED_QUOTATION_MARK,
    UNBALANCED_BRACKET,
    GLUED_WORDS,
    FOREIGN_LETTER,
    PRESENTATION_FORM,
    MIXED_DIGITS,
    LATIN_PUNCTUATION,
    DOUBLED_WORD,
    LONE_WAW;

    /** The id of the API and of {@code docs/language.md}, such as {@code glued-words}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getId() {
        return id();
    }
}
