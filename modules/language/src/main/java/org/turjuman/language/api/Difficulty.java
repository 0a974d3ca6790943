package org.turjuman.language.api;

import java.util.List;
import org.turjuman.language.internal.faults.SentenceWeights;

/**
 * How much work a text is for its translator.
 *
 * @param words as {@link Words#count} has them
 * @param sentences how many
 * @param longSentences those of more than {@value #LONG} words, with places to cut them
 * @param minutes estimated for a first translation: {@value #WORDS_A_MINUTE} words a minute, and half a minute more for
 *     each long sentence; at least one for a text with words
 */
public record Difficulty(int words, int sentences, List<LongSentence> longSentences, int minutes) {
    /** A sentence with more words is long. */
    public static final int LONG = 40;

    /** Translators of news make some 2,500 to 3,000 words in a day of eight hours. */
    public static final int WORDS_A_MINUTE = 6;

    public Difficulty {
        longSentences = List.copyOf(longSentences);
    }

    /** Weighs a text; the words that open a clause are Arabic. */
    public static Difficulty of(String text) {
        SentenceWeights weights = new SentenceWeights(text, LONG);
        List<LongSentence> longOnes = weights.longSentences();
        double minutes = weights.words() / (double) WORDS_A_MINUTE + longOnes.size() / 2.0;
        return new Difficulty(weights.words(), weights.sentences(), longOnes, (int) Math.ceil(minutes));
    }
}
