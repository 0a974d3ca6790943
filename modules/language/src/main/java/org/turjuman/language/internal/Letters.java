package org.turjuman.language.internal;

/** What kind of character this is, where Java's own classes are too coarse for Arabic. */
public final class Letters {
    static final char TATWEEL = '\u0640'; // ـ

    private Letters() {}

    /** A letter of the Arabic script, presentation forms included; not a vowel mark, digit or tatweel. */
    public static boolean isArabic(int letter) {
        return Character.isLetter(letter)
                && letter != TATWEEL
                && ((letter >= 0x0620 && letter <= 0x06FF)
                        || (letter >= 0x0750 && letter <= 0x077F)
                        || (letter >= 0x08A0 && letter <= 0x08C9)
                        || (letter >= 0xFB50 && letter <= 0xFDFF)
                        || (letter >= 0xFE70 && letter <= 0xFEFC));
    }

    public static boolean isLatin(int letter) {
        return (letter < 0x0250 || (letter >= 0x1E00 && letter < 0x1F00) || (letter >= 0xFF21 && letter <= 0xFF5A))
                ? Character.isLetter(letter)
                : false;
    }

    /** A sign that sits on a letter: vowel marks, shadda, superscript alef, Latin accents that stand by themselves. */
    public static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether a word keeps going with it although it is no letter: a mark or the tatweel. */
    public static boolean isDecoration(int sign) {
        return sign == TATWEEL || (sign > 0x02FF && isMark(sign));
    }

    /** The controls that turn the direction of writing or keep it: U+061C, U+200E, U+200F, U+202A–E, U+2066–9. */
    static boolean isBidiControl(int sign) {
        return sign == 0x061C
                || sign == 0x200E
                || sign == 0x200F
                || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2066 && sign <= 0x2069);
    }

    /** A bidi control that opens a stretch, so that it belongs to what follows it. */
    static boolean opensBidi(int sign) {
        return sign == 0x202A
                || sign == 0x202B
                || sign == 0x202D
                || sign == 0x202E
                || (sign >= 0x2066 && sign <= 0x2068);
    }

    /** A character without a shape or a width of its own: format controls, zero-width ones, the BOM, soft hyphens. */
    public static boolean isInvisible(int sign) {
        return Character.getType(sign) == Character.FORMAT && !(sign >= 0x0600 && sign <= 0x0605) && sign != 0x06DD;
    }

    /** The end of a paragraph. */
    public static boolean isLineEnd(int sign) {
        return sign == '\n'
                || sign == '\r'
                || (sign >= 0x0B && sign <= 0x0C)
                || sign == 0x85
                || (sign >= 0x2028 && sign <= 0x2029);
    }

    /** Any white space, no-break spaces and line ends included. */
    public static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x85;
    }

    public static boolean isDigit(int sign) {
        return Character.isDigit(sign);
    }

    /** A letter or a digit of any script. */
    public static boolean isWordSign(int sign) {
        return Character.isLetterOrDigit(sign) && sign != TATWEEL;
    }
}
