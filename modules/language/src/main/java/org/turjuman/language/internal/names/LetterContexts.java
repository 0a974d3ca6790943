package org.turjuman.language.internal.names;

/**
 * What stands around a letter of a word, as keys of {@link HabitCounts}: at first only whether consonants or long vowels
 * are near, at last the letters themselves.
 */
final class LetterContexts {
    private static final String SHAPING = "اويةىعءأإآؤئ";

    private final String word;
    private final boolean article;
    private final String shape;

    /** Of a word without its article. */
    LetterContexts(String word, boolean article) {
        this.word = word;
        this.article = article;
        this.shape = shape(word);
    }

    /** Consonants are alike but for م at the beginning, ن and ه at the end. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        int last = word.length() - 1;
        for (int at = 0; at <= last; at++) {
            char letter = word.charAt(at);
            boolean own = SHAPING.indexOf(letter) >= 0
                    || letter == 'م' && at == 0
                    || (letter == 'ن' || letter == 'ه') && at == last;
            shape.append(own ? letter : 'c');
        }
        return shape.toString();
    }

    /**
     * For the choice of the manner of a letter.
     *
     * @param before the manner of the letter before; empty at the beginning
     */
    long[] ofManner(int at, String before) {
        int vowel = before.length() > 1 ? 1 : 0;
        long near = key(letter(shape, at), letter(shape, at + 1), at == 0 ? 1 : 0);
        long wider = key(near, letter(shape, at + 2), letter(shape, at - 1), vowel);
        long pattern = key(4, shape.hashCode(), at);
        long own = key(pattern, letter(word, at), before.hashCode(), article ? 1 : 0);
        return new long[] {
            near,
            wider,
            key(wider, letter(shape, at + 3), letter(shape, at - 2)),
            pattern,
            key(pattern, before.hashCode(), article ? 1 : 0),
            own,
            key(own, letter(word, at + 1), letter(word, at + 2), letter(word, at - 1)),
            key(startOf(at + 1), letter(word, at + 1), letter(word, at + 2), letter(word, at + 3), before.hashCode()),
            key(endFrom(at), letter(word, at - 1), before.hashCode())
        };
    }

    /** For the choice of the consonants once the manner is known. */
    long[] ofConsonants(int at, String before, String manner) {
        long kind = key(letter(word, at), manner.charAt(0));
        long own = key(letter(word, at), manner.hashCode(), 2);
        long near = key(own, letter(word, at - 1), letter(word, at + 1));
        return new long[] {
            kind,
            own,
            key(own, before.hashCode(), letter(shape, at + 1)),
            near,
            key(near, before.hashCode(), letter(word, at + 2), letter(word, at - 2))
        };
    }

    private long startOf(int end) {
        return key(8, word.substring(0, end).hashCode());
    }

    private long endFrom(int start) {
        return key(9, word.substring(start).hashCode());
    }

    private static char letter(String word, int at) {
        return at < 0 ? '^' : at >= word.length() ? '$' : word.charAt(at);
    }

    private static long key(long first, long... others) {
        long key = first;
        for (long other : others) {
            key = HabitCounts.key(key, other);
        }
        return key;
    }
}
