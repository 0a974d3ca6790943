package org.turjuman.language.internal.names;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/**
 * Finds which Latin letters stand for which Arabic letter in words and their spellings, when nobody says it: محمد and
 * mohammed are م mo, ح ha, م mme, د d.
 *
 * <p>Expectation maximisation: every way to cut the Latin word counts as much as it is likely by the counts of the round
 * before.
 */
final class LetterPairing {
    /** How many Latin letters at most stand for one. */
    private static final int LONGEST = 5;

    /** How many letters a stretch may stand away from where it would if all were alike. */
    private static final int FARTHEST = 3;

    private static final int ROUNDS = 3;

    /** So many words suffice, taken evenly. */
    private static final int ENOUGH = 2_500;

    private static final double NEGLIGIBLE = 1e-4;

    private static final double UNSEEN = 1e-6;

    /** What is less likely a letter is not the same word. */
    private static final double TOO_UNLIKELY = 0.004;

    private final Map<Character, Map<String, Double>> chances = new HashMap<>();

    LetterPairing(List<SpelledWord> words) {
        int step = Math.max(1, words.size() / ENOUGH);
        for (int round = 0; round < ROUNDS; round++) {
            Map<Character, Map<String, Double>> counts = new HashMap<>();
            for (int at = 0; at < words.size(); at += step) {
                count(words.get(at), counts);
            }
            chances.clear();
            counts.forEach((letter, seen) -> {
                double all = seen.values().stream().mapToDouble(count -> count).sum();
                seen.replaceAll((latin, count) -> count / all);
                chances.put(letter, seen);
            });
        }
    }

    private double chance(char letter, String latin) {
        Map<String, Double> seen = chances.get(letter);
        return seen == null ? atFirst(latin) : seen.getOrDefault(latin, UNSEEN);
    }

    /** Before anything is counted: one letter or two, seldom none or more. */
    private static double atFirst(String latin) {
        return switch (latin.length()) {
            case 1 -> 0.3;
            case 2 -> 0.2;
            default -> 0.02;
        };
    }

    /** Vowels stand behind the consonants, save for y, w and h at the end: ma, may, not am. */
    private static boolean isStretch(String latin) {
        boolean vowel = false;
        boolean consonant = false;
        for (char letter : latin.toCharArray()) {
            if (Stretch.isVowel(letter)) {
                vowel = true;
            } else if (vowel && "ywh".indexOf(letter) < 0) {
                return false;
            } else {
                consonant = true;
            }
        }
        return consonant || latin.length() < 4;
    }

    /** The chance of each stretch of the Latin word for each letter: letter, beginning, length. */
    private double[][][] chances(String arabic, String latin) {
        double[][][] chances = new double[arabic.length()][latin.length() + 1][LONGEST + 1];
        for (int from = 0; from <= latin.length(); from++) {
            for (int length = 0; length <= Math.min(LONGEST, latin.length() - from); length++) {
                String stretch = latin.substring(from, from + length);
                for (int at = 0; isStretch(stretch) && at < arabic.length(); at++) {
                    if (Math.abs(from - at * latin.length() / arabic.length()) <= FARTHEST) {
                        chances[at][from][length] = chance(arabic.charAt(at), stretch);
                    }
                }
            }
        }
        return chances;
    }

    private void count(SpelledWord word, Map<Character, Map<String, Double>> counts) {
        String latin = word.latin();
        int letters = word.arabic().length();
        double[][][] chances = chances(word.arabic(), latin);
        double[][] ahead = new double[letters + 1][latin.length() + 1];
        ahead[0][0] = 1;
        for (int at = 0; at < letters; at++) {
            for (int from = 0; from <= latin.length(); from++) {
                for (int length = 0; length <= Math.min(LONGEST, latin.length() - from); length++) {
                    ahead[at + 1][from + length] += ahead[at][from] * chances[at][from][length];
                }
            }
        }
        double all = ahead[letters][latin.length()];
        if (all <= 0) {
            return;
        }
        double[] behind = new double[latin.length() + 1];
        behind[latin.length()] = 1;
        for (int at = letters - 1; at >= 0; at--) {
            Map<String, Double> seen = counts.computeIfAbsent(word.arabic().charAt(at), letter -> new HashMap<>());
            double[] before = new double[latin.length() + 1];
            for (int from = 0; from <= latin.length(); from++) {
                for (int length = 0; length <= Math.min(LONGEST, latin.length() - from); length++) {
                    double way = chances[at][from][length] * behind[from + length];
                    before[from] += way;
                    double share = ahead[at][from] * way / all;
                    if (share > NEGLIGIBLE) {
                        seen.merge(latin.substring(from, from + length), word.weight() * share, Double::sum);
                    }
                }
            }
            behind = before;
        }
    }

    /** The likeliest cut of a spelling, a stretch for each Arabic letter; empty for what seems to be another word. */
    List<String> cut(SpelledWord word) {
        String latin = word.latin();
        int letters = word.arabic().length();
        double[][][] chances = chances(word.arabic(), latin);
        double[][] best = new double[letters + 1][latin.length() + 1];
        int[][] lengths = new int[letters + 1][latin.length() + 1];
        best[0][0] = 1;
        for (int at = 0; at < letters; at++) {
            for (int from = 0; from <= latin.length(); from++) {
                for (int length = 0; length <= Math.min(LONGEST, latin.length() - from); length++) {
                    double way = best[at][from] * chances[at][from][length];
                    if (way > best[at + 1][from + length]) {
                        best[at + 1][from + length] = way;
                        lengths[at + 1][from + length] = length;
                    }
                }
            }
        }
        if (best[letters][latin.length()] < Math.pow(TOO_UNLIKELY, letters)) {
            return List.of();
        }
        LinkedList<String> cut = new LinkedList<>();
        for (int at = letters, end = latin.length(); at > 0; at--) {
            int from = end - lengths[at][end];
            cut.addFirst(latin.substring(from, end));
            end = from;
        }
        return cut;
    }
}
