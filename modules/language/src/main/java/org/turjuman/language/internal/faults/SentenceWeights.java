package org.turjuman.language.internal.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LongSentence;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.SplitPoint;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.SentenceCutter;
import org.turjuman.language.internal.WordCutter;

/** The words of each sentence, and where a long one could be cut: at a mark or before a word that opens a clause. */
public final class SentenceWeights {
    private static final Set<String> OPENERS = openers();

    /** No half of a cut sentence is shorter, in words. */
    private static final int SHORTEST_HALF = 8;

    private final String text;
    private final int words;
    private final int sentences;
    private final List<LongSentence> longSentences = new ArrayList<>();

    /** @param most the words of a sentence that is not yet long */
    public SentenceWeights(String text, int most) {
        this.text = text;
        List<Span> all = WordCutter.words(text);
        int word = 0;
        int count = 0;
        for (Span sentence : SentenceCutter.cut(text)) {
            int first = word;
            while (word < all.size() && all.get(word).start() < sentence.end()) {
                word++;
            }
            count += word > first ? 1 : 0;
            if (word - first > most) {
                Span span = new Span(
                        all.get(first).start(),
                        Math.max(sentence.end(), all.get(word - 1).end()));
                longSentences.add(new LongSentence(strip(span), word - first, splits(all.subList(first, word))));
            }
        }
        words = all.size();
        sentences = count;
    }

    private static Set<String> openers() {
        Set<String> openers = new HashSet<>();
        for (String line : Lexicon.lines("faults/clause-openers.txt")) {
            for (String word : line.split("\\s+")) {
                openers.add(LetterFolding.key(word));
            }
        }
        return Set.copyOf(openers);
    }

    public int words() {
        return words;
    }

    public int sentences() {
        return sentences;
    }

    public List<LongSentence> longSentences() {
        return longSentences;
    }

    private Span strip(Span span) {
        int end = span.end();
        while (end > span.start() && Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private List<SplitPoint> splits(List<Span> of) {
        List<SplitPoint> splits = new ArrayList<>();
        int last = 0;
        int depth = 0;
        for (int i = 1; i < of.size(); i++) {
            String between = text.substring(of.get(i - 1).end(), of.get(i).start());
            depth = Math.max(0, depth + turns(between));
            boolean far = i - last >= SHORTEST_HALF && of.size() - i >= SHORTEST_HALF;
            if (!far || depth > 0) {
                continue;
            }
            String rule = rule(between, of.get(i).substring(text));
            if (rule != null) {
                splits.add(new SplitPoint(of.get(i).start(), rule));
                last = i;
            }
        }
        return splits;
    }

    /** Brackets and quotation marks that open, less those that close; straight marks tell nothing. */
    private static int turns(String between) {
        int turns = 0;
        for (char sign : between.toCharArray()) {
            turns += "«“(".indexOf(sign) >= 0 ? 1 : "»”)".indexOf(sign) >= 0 ? -1 : 0;
        }
        return turns;
    }

    private static @Nullable String rule(String between, String word) {
        if (between.indexOf('؛') >= 0) {
            return "split-semicolon";
        }
        boolean opener = OPENERS.contains(LetterFolding.key(word));
        if (between.indexOf('،') >= 0) {
            return opener ? "split-comma" : null;
        }
        return opener && word.startsWith("و") ? "split-opener" : null;
    }
}
