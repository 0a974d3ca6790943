package org.turjuman.language.internal.names;

import java.util.Optional;

/** Words whose vowels are written: مُحَمَّد. */
final class VowelMarks {
    private static final char FATHA = '\u064E';
    private static final char DAMMA = '\u064F';
    private static final char KASRA = '\u0650';
    private static final char SHADDA = '\u0651';

    private VowelMarks() {}

    static boolean isMark(char letter) {
        return letter >= '\u064B' && letter <= '\u0652' || letter == '\u0670';
    }

    static String without(String word) {
        StringBuilder out = new StringBuilder();
        word.chars().filter(letter -> !isMark((char) letter)).forEach(letter -> out.append((char) letter));
        return out.toString();
    }

    /** What the marks say; empty if no short vowel is written. */
    static Optional<Reading> read(String word) {
        if (word.chars().noneMatch(letter -> letter == FATHA || letter == DAMMA || letter == KASRA)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
            boolean bare = at + 1 == word.length() || !isMark(word.charAt(at + 1));
            switch (letter) {
                case FATHA -> out.append('a');
                case DAMMA -> out.append('u');
                case KASRA -> out.append('i');
                case SHADDA -> {
                    if (!Reading.isVowel(last) && last != ' ') {
                        out.append(last);
                    }
                }
                case 'ا', 'ى' -> lengthen(out, last, 'a', 'A', at == 0 ? 'ء' : 'A');
                case 'آ' -> out.append("ءA");
                case 'و' -> glide(out, last, bare, 'u', 'U', 'O', letter);
                case 'ي' -> glide(out, last, bare, 'i', 'I', 'E', letter);
                case 'ة' -> lengthen(out, last, 'a', 'T', 'T');
                case 'أ', 'إ', 'ؤ', 'ئ' -> out.append('ء');
                default -> {
                    if (!isMark(letter)) {
                        out.append(letter);
                    }
                }
            }
        }
        return Optional.of(new Reading(out.toString(), 0));
    }

    private static void lengthen(StringBuilder out, char last, char brief, char extended, char alone) {
        if (last == brief) {
            out.setCharAt(out.length() - 1, extended);
        } else {
            out.append(alone);
        }
    }

    private static void glide(
            StringBuilder out, char last, boolean bare, char brief, char extended, char diphthong, char letter) {
        if (bare && last == brief) {
            out.setCharAt(out.length() - 1, extended);
        } else if (bare && last == 'a') {
            out.setCharAt(out.length() - 1, diphthong);
        } else if (bare && !Reading.isVowel(last) && last != ' ') {
            out.append(extended);
        } else {
            out.append(letter);
        }
    }
}
