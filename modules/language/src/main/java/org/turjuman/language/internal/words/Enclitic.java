package org.turjuman.language.internal.words;

import java.util.List;
import org.apache.lucene.analysis.hunspell.AffixedWord;
import org.jspecify.annotations.Nullable;

/**
 * What the suffix flags of Ayaspell say about the pronoun at the end of a word. Two small letters (aa, cc …) are a
 * pronoun behind a noun, C or D after a capital the noun's form before one, a capital with a small letter from a to i the
 * pronoun behind a verb, with x a verb's own ending.
 *
 * @param form the pronoun; null where the word has none
 * @param verbal whether it stands behind a verb
 * @param oddness how little news uses the pronoun
 */
record Enclitic(@Nullable String form, boolean verbal, double oddness) {
    private static final List<String> BEHIND_NOUNS =
            List.of("هما", "كما", "كم", "كن", "هم", "هن", "ها", "نا", "ه", "ك", "ي");
    private static final List<String> OF_OTHERS = List.of("هما", "هم", "هن", "ها", "ه");

    /** Of the second person, rare in news, and of the first, which is easily taken for another ending. */
    private static final double RARE = 0.6;

    private static final Enclitic NONE = new Enclitic(null, false, 0);

    /**
     * The pronoun that an analysis sees.
     *
     * @param rest the word behind its proclitics
     * @param entry what the list calls the word
     */
    static Enclitic of(List<AffixedWord.Affix> suffixes, String rest, String entry) {
        boolean noun = false;
        boolean owned = false;
        for (AffixedWord.Affix suffix : suffixes) {
            char first = suffix.getFlag().charAt(0);
            char second = suffix.getFlag().charAt(1);
            if (Character.isLowerCase(first)) {
                noun = true;
            } else if (Character.isLowerCase(second) && second <= 'i') {
                return verbal(second, rest);
            } else if (second == 'C' || second == 'D') {
                owned = true;
            }
        }
        if (!noun && owned && rest.endsWith("ه") && rest.length() > entry.length()) {
            return of("ه", false);
        }
        return noun ? longest(BEHIND_NOUNS, rest, false) : NONE;
    }

    private static Enclitic verbal(char flag, String rest) {
        return switch (flag) {
            case 'a' -> of("ي", true);
            case 'b' -> of("ني", true);
            case 'c' -> of("نا", true);
            case 'd', 'e' -> of("ك", true);
            case 'f' -> of("كما", true);
            case 'g' -> of("كم", true);
            case 'h' -> of("كن", true);
            default -> longest(OF_OTHERS, rest, true);
        };
    }

    private static Enclitic longest(List<String> pronouns, String rest, boolean verbal) {
        for (String pronoun : pronouns) {
            if (rest.endsWith(pronoun)) {
                return of(pronoun, verbal);
            }
        }
        return NONE;
    }

    private static Enclitic of(String form, boolean verbal) {
        boolean usual = form.equals("نا") ? !verbal : form.startsWith("ه") && !form.equals("هن");
        return new Enclitic(form, verbal, usual ? 0 : RARE);
    }

    int length() {
        return form == null ? 0 : form.length();
    }
}
