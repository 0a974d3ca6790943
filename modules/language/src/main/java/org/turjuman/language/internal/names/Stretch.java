package org.turjuman.language.internal.names;

/**
 * The Latin letters that stand for one Arabic letter: mme for the second م of محمد.
 *
 * @param latin all of them
 * @param manner 0 for no consonant, 1 for one sound, 2 for a doubled letter; then the vowels: 2e. It is the same for
 *     many letters
 * @param consonants the sound before the vowels, once: m
 */
record Stretch(String latin, String manner, String consonants) {
    static Stretch of(String latin) {
        int vowels = 0;
        while (vowels < latin.length() && !isVowel(latin.charAt(vowels))) {
            vowels++;
        }
        boolean doubled = vowels == 2 && latin.charAt(0) == latin.charAt(1);
        String kind = vowels == 0 ? "0" : doubled ? "2" : "1";
        return new Stretch(latin, kind + latin.substring(vowels), latin.substring(0, doubled ? 1 : vowels));
    }

    static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
