package org.turjuman.articles.internal;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.ParagraphView;
import org.turjuman.articles.api.Title;

/** How an article is called: by its headline, or else by the first words of its running text. */
final class Titles {
    private static final int FIRST_WORDS = 60;
    private static final int LONGEST = 300;

    private Titles() {}

    static Title of(@Nullable String headline, List<ParagraphView> paragraphs, String text) {
        if (headline != null) {
            return new Title(firstWords(oneLine(headline), LONGEST), true);
        }
        String opening = paragraphs.stream()
                .filter(p -> p.kind() == ParagraphKind.LEAD || p.kind() == ParagraphKind.BODY)
                .map(p -> p.span().substring(text))
                .findFirst()
                .orElse(text);
        return new Title(firstWords(oneLine(opening), FIRST_WORDS), false);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** As many whole words as fit; of a single longer word, as many visible letters as fit. */
    private static String firstWords(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most);
        if (cut <= 0) {
            BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
            letters.setText(line);
            cut = letters.isBoundary(most) ? most : letters.preceding(most);
        }
        return line.substring(0, cut).replaceAll("[\\s،,؛;:.]+$", "");
    }
}
