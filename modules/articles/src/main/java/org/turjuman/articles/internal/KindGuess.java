package org.turjuman.articles.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.language.api.Words;

/**
 * What paragraphs of a press article probably are, by their length, their end and their first word. A person corrects it;
 * in doubt it says BODY, because a wrong headline costs more than a missing one.
 */
final class KindGuess implements TextCutter.Guess {
    private static final int LONGEST_HEADLINE = 25; // words
    private static final int LONGEST_SUBHEAD = 10; // words
    private static final Pattern ENDED = Pattern.compile(".*[.!؟?…:،؛][\"»”’)\\]]*", Pattern.DOTALL);
    private static final Pattern CREDIT =
            Pattern.compile("(?:بقلم|كتب|كتبت|إعداد|تحرير|ترجمة|مراسلة|المصدر|وكالات)[\\s:/-].*", Pattern.DOTALL);
    private static final Pattern CAPTION =
            Pattern.compile("(?:تصوير|الصورة|صورة|في الصورة)[\\s:/(-].*", Pattern.DOTALL);

    @Override
    public List<ParagraphKind> kinds(List<String> paragraphs) {
        List<ParagraphKind> kinds = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            kinds.add(kind(i, paragraphs));
        }
        return kinds;
    }

    private static ParagraphKind kind(int index, List<String> paragraphs) {
        String paragraph = paragraphs.get(index);
        int words = Words.count(paragraph);
        if (words > LONGEST_HEADLINE || ENDED.matcher(paragraph).matches()) {
            return ParagraphKind.BODY;
        }
        if (words <= LONGEST_SUBHEAD && CREDIT.matcher(paragraph).matches()) {
            return ParagraphKind.CREDIT;
        }
        if (CAPTION.matcher(paragraph).matches()) {
            return ParagraphKind.CAPTION;
        }
        boolean last = index + 1 == paragraphs.size();
        if (last || Words.count(paragraphs.get(index + 1)) <= words) {
            return ParagraphKind.BODY;
        }
        return index == 0
                ? ParagraphKind.HEADLINE
                : words <= LONGEST_SUBHEAD ? ParagraphKind.SUBHEAD : ParagraphKind.BODY;
    }
}
