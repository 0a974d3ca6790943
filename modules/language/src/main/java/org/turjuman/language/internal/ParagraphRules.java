package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.turjuman.language.api.ParagraphGuess;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextPart;

/** Guesses what each paragraph is from its length, its closing stop, its place, its first word and who signs in it. */
public final class ParagraphRules {
    private static final int LONGEST_HEADLINE = 20;
    private static final int LONGEST_KICKER = 5;
    private static final int LONGEST_SUBHEAD = 10;
    private static final int LONGEST_LINE = 12;
    private static final int SHORTEST_BODY = 12;

    private static final Set<String> CREDITS = Lexicon.keys("credits.txt");
    private static final Set<String> CAPTIONS = Lexicon.keys("captions.txt");

    private final String text;
    private final List<Span> paragraphs;
    private final List<ParagraphGuess> guesses = new ArrayList<>();

    private ParagraphRules(String text) {
        this.text = text;
        this.paragraphs = WordCutter.paragraphs(text);
    }

    public static List<ParagraphGuess> guess(String text) {
        ParagraphRules rules = new ParagraphRules(text);
        rules.guess();
        return List.copyOf(rules.guesses);
    }

    private void guess() {
        int headline = headline();
        boolean opened = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            TextPart line = i == headline ? TextPart.HEADLINE : line(i);
            if (line == TextPart.BODY && !opened && i > headline && headline >= 0 && isPlaceAndName(i)) {
                line = TextPart.CREDIT;
            } else if (line == TextPart.BODY && i < headline) {
                line = TextPart.KICKER;
            } else if (line == TextPart.BODY && opened && isSubhead(i)) {
                line = TextPart.SUBHEAD;
            } else if (line == TextPart.BODY && !opened) {
                line = headline >= 0 && words(i) >= SHORTEST_BODY ? TextPart.LEAD : TextPart.BODY;
                opened = true;
            }
            guesses.add(new ParagraphGuess(paragraphs.get(i), line, confidence(line)));
        }
    }

    private static double confidence(TextPart part) {
        return switch (part) {
            case HEADLINE, BODY -> 0.8;
            case CREDIT, SUBHEAD -> 0.7;
            case CAPTION, KICKER -> 0.6;
            case LEAD -> 0.5;
        };
    }

    /** Which paragraph is the headline; -1 when the text has none. */
    private int headline() {
        int first = 0;
        while (first < paragraphs.size() && line(first) != TextPart.BODY) {
            first++;
        }
        if (first + 1 >= paragraphs.size() || first > 2 || !isTitle(first)) {
            return -1;
        }
        boolean kicker = words(first) <= LONGEST_KICKER
                && first + 2 < paragraphs.size()
                && isTitle(first + 1)
                && line(first + 1) == TextPart.BODY
                && !isPlaceAndName(first + 1);
        return kicker ? first + 1 : first;
    }

    private boolean isTitle(int i) {
        return words(i) > 0
                && words(i) <= LONGEST_HEADLINE
                && !endsWithFullStop(i)
                && SentenceCutter.cut(paragraphs.get(i).substring(text)).size() == 1;
    }

    private boolean isSubhead(int i) {
        return i + 1 < paragraphs.size()
                && words(i) <= LONGEST_SUBHEAD
                && !endsWithFullStop(i)
                && "،؛:,-»\"".indexOf(lastSign(i)) < 0
                && !Letters.isDigit(text.charAt(paragraphs.get(i).start()))
                && words(i + 1) >= SHORTEST_BODY;
    }

    /** Between the headline and the text. */
    private boolean isPlaceAndName(int i) {
        return i + 1 < paragraphs.size()
                && words(i + 1) >= SHORTEST_BODY
                && SigningLines.isPlaceAndName(paragraphs.get(i).substring(text));
    }

    private char lastSign(int i) {
        return text.charAt(paragraphs.get(i).end() - 1);
    }

    /** A question or exclamation mark, or an ellipsis, may end a headline. */
    private boolean endsWithFullStop(int i) {
        int end = paragraphs.get(i).end();
        while (end > 1 && end > paragraphs.get(i).start() && MarkPairs.family(text.charAt(end - 1)) != null) {
            end--;
        }
        return text.charAt(end - 1) == '.' && (end < 2 || text.charAt(end - 2) != '.');
    }

    private TextPart line(int i) {
        if (words(i) == 0 || words(i) > LONGEST_LINE) {
            return TextPart.BODY;
        }
        String paragraph = paragraphs.get(i).substring(text);
        List<Span> words = WordCutter.words(paragraph);
        String first = LetterFolding.key(words.get(0).substring(paragraph));
        char after = words.get(0).end() < paragraph.length()
                ? paragraph.charAt(words.get(0).end())
                : ' ';
        if ((i <= 2 || i == paragraphs.size() - 1) && SigningLines.isAgencyLine(paragraph)) {
            return TextPart.CREDIT;
        }
        boolean bracketed = paragraph.startsWith("(") && paragraph.endsWith(")");
        if (CREDITS.contains(first)
                && !endsWithFullStop(i)
                && (after == ':' || after == '/' || i <= 2 || i == paragraphs.size() - 1)) {
            return TextPart.CREDIT;
        }
        if (CAPTIONS.contains(first) && (after == ':' || bracketed || !endsWithFullStop(i))) {
            return TextPart.CAPTION;
        }
        return bracketed && words.size() <= 4 ? TextPart.CREDIT : TextPart.BODY;
    }

    private int words(int i) {
        return WordCutter.words(paragraphs.get(i).substring(text)).size();
    }
}
