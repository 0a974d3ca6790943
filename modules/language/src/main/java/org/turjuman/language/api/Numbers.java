package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.ArabicNumbers;
import org.turjuman.language.internal.EnglishNumbers;
import org.turjuman.language.internal.FrenchNumbers;
import org.turjuman.language.internal.WordNumbers;

/**
 * Finds the numbers of a text, in digits and in words, and says what they are worth.
 *
 * <p>Arabic, English and French number words are known, with what these languages do to them: «ألفان وخمسمئة»,
 * «ثلاثة ملايين ونصف المليون», «4.5 ملايين», "four and a half million", "quatre-vingt-dix-sept". A billion is
 * 10<sup>9</sup> in English and in Arabic («بليون»), 10<sup>12</sup> in French. In a text of any other language only
 * digits are found, by the rules of English.
 *
 * <p>One mark before exactly three digits is read as the language writes it: «1.500» and «1,500» are both 1500 in
 * Arabic, 1.500 is one and a half in English, 1,500 is one and a half in French. The other reading is kept among the
 * {@linkplain NumberValue#alternatives() alternatives}. Before a scale word or a percent sign it is the decimal one:
 * «1.500 مليون» is a million and a half.
 *
 * <p>Not found, since they state no number: «آلاف», «عشرات الآلاف», "hundreds", "des dizaines"; the days «الأحد» and
 * «الاثنين»; أحد in the sense of "someone"; digits in addresses, e-mail addresses and hashtags; the dual of a noun.
 *
 * <p>Immutable; the time taken grows with the length of the text only.
 */
public final class Numbers {
    private static final WordNumbers ARABIC = new ArabicNumbers();
    private static final WordNumbers ENGLISH = new EnglishNumbers();
    private static final WordNumbers FRENCH = new FrenchNumbers();

    private Numbers() {}

    /**
     * The numbers of {@code text} in the order in which they stand; none overlaps another.
     *
     * @param language the language of the text; its region does not matter
     */
    public static List<NumberValue> find(String text, Language language) {
        if (language.isA(Language.ARABIC)) {
            return ARABIC.find(text);
        }
        return (language.isA(Language.FRENCH) ? FRENCH : ENGLISH).find(text);
    }
}
