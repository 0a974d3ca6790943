package org.turjuman.language.internal.words;

/** How a stem would be spelled without the pronoun behind it: مدينت is مدينة, مستشفا مستشفى, أبنائ أبناء. */
final class FreeForm {
    private FreeForm() {}

    /**
     * The free form of a noun.
     *
     * @param stem as it is written before its pronoun
     * @param entry what the list calls the word
     */
    static String ofNoun(String stem, String entry) {
        if (stem.equals(entry) || isLastLetterTurned(stem, entry)) {
            return entry;
        }
        boolean feminine = stem.endsWith("ت") && !stem.endsWith("ات") && !entry.endsWith("ت");
        return feminine ? withLast(stem, 'ة') : stem;
    }

    /** The free form of a verb: انتخبو of انتخبوه is انتخبوا. */
    static String ofVerb(String stem, String entry) {
        if (isLastLetterTurned(stem, entry)) {
            return entry;
        }
        if (stem.endsWith("تمو")) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("و") && !entry.endsWith("و") ? stem + "ا" : stem;
    }

    private static boolean isLastLetterTurned(String stem, String entry) {
        int last = stem.length() - 1;
        if (last < 1 || entry.length() != stem.length() || !entry.regionMatches(0, stem, 0, last)) {
            return false;
        }
        return switch (entry.charAt(last)) {
            case 'ة' -> stem.charAt(last) == 'ت';
            case 'ى' -> stem.charAt(last) == 'ا';
            case 'ء', 'أ' -> "ؤئأء".indexOf(stem.charAt(last)) >= 0;
            default -> false;
        };
    }

    static String withLast(String stem, char last) {
        return stem.substring(0, stem.length() - 1) + last;
    }
}
