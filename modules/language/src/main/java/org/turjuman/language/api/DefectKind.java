package org.turjuman.language.api;

import java.util.Locale;

/**
 * What can be wrong in a source text: its signs and spaces, its words, its figures. The id is also the reason given: the
 * rule that found it.
 */
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
    LONE_WAW,
    HTML_LEFTOVER,
    STRAY_VOWEL_MARK,
    STRETCHED_LETTER,
    REPEATED_MARK,
    BROKEN_CHARACTER,
    MISSPELLING,
    HAMZA_SLIP,
    TA_MARBUTA_SLIP,
    ALIF_MAQSURA_SLIP,
    SPLIT_WORD,
    MISSING_ARTICLE,
    REPEATED_PHRASE,
    WRONG_WEEKDAY,
    WRONG_SUM,
    NAME_VARIANT;

    /** The id of the API and of {@code docs/language.md}, such as {@code glued-words}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether the suggestion leaves the author's words as they are, and only the signs they are typed with change. What
     * touches words is to be decided one by one.
     */
    public boolean isCleanUp() {
        return ordinal() < MISSPELLING.ordinal();
    }

    public String getId() {
        return id();
    }
}
