package org.turjuman.language.internal.faults;

import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.internal.Lexicon;

/**
 * «زيارة المرتقبة»: a noun without the article before an adjective with it. Only adjectives that never stand for a noun
 * tell it from «زيارة الرئيس», and only where both agree.
 */
final class MissingArticles {
    private static final Set<String> ADJECTIVES = words("faults/adjectives.txt");
    private static final Set<String> NOUNS = words("faults/nouns-before-adjectives.txt");
    private static final Set<String> NOUN_LIKE = words("faults/noun-like.txt");
    private static final Set<String> NATIONS = words("faults/nations.txt");
    private static final Set<String> FIXED = Set.copyOf(Lexicon.lines("faults/fixed-phrases.txt"));
    private static final Set<String> NOT_THESE = words("faults/no-article.txt");

    private final Faults faults;
    private final FaultText text;
    private final NewsWords news = NewsWords.get();

    MissingArticles(Faults faults, FaultText text) {
        this.faults = faults;
        this.text = text;
    }

    private static Set<String> words(String file) {
        return Lexicon.lines(file).stream()
                .flatMap(line -> Set.of(line.split("\\s+")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    void find() {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            FaultWord noun = text.words.get(i);
            FaultWord adjective = text.words.get(i + 1);
            if (text.oneSpace(i)
                    && noun.arabic()
                    && adjective.form().startsWith("ال")
                    && !faults.isTaken(noun.span())
                    && lacksArticle(i, noun.form(), adjective.form().substring(2))) {
                String given = noun.span().substring(text.text);
                String with = withArticle(given);
                faults.report(noun.span(), DefectKind.MISSING_ARTICLE, with, 0.7, given, adjective.form(), with);
            }
        }
    }

    private boolean lacksArticle(int i, String noun, String adjective) {
        String bare = withoutPrefix(noun);
        if (noun.length() < 3
                || bare.startsWith("ال")
                || noun.startsWith("لل")
                || NOT_THESE.contains(bare)
                || NOUN_LIKE.contains(adjective)
                || isInChain(i)) {
            return false;
        }
        if (FIXED.contains(bare + " " + adjective)) {
            return true;
        }
        if (!ADJECTIVES.contains(adjective) && !isRelative(adjective)) {
            return false;
        }
        if (adjective.endsWith("ة") || adjective.endsWith("ى")) {
            return (bare.endsWith("ة") || bare.endsWith("ات")) && news.lists(bare) || NOUNS.contains("+" + bare);
        }
        return NOUNS.contains(bare);
    }

    /** سياسي and سياسية, where the news has both. */
    private boolean isRelative(String adjective) {
        String masculine = adjective.endsWith("ية") ? adjective.substring(0, adjective.length() - 1) : adjective;
        return masculine.endsWith("ي")
                && masculine.length() > 4
                && news.lists(masculine)
                && (NATIONS.contains(masculine) || news.lists(masculine + "ة"));
    }

    /** مجلس إدارة الجديد may be «the new council»: the word before is a noun without article too. */
    private boolean isInChain(int i) {
        if (i == 0 || !text.adjacent(i - 1)) {
            return false;
        }
        String before = withoutPrefix(text.words.get(i - 1).form());
        return NOUNS.contains(before) || (before.endsWith("ة") && news.lists(before) && !before.startsWith("ال"));
    }

    private String withoutPrefix(String form) {
        String bare = form;
        for (int prefixes = 0; prefixes < 2; prefixes++) {
            if (bare.length() > 3
                    && "وفبلك".indexOf(bare.charAt(0)) >= 0
                    && !news.lists(bare)
                    && !NOUNS.contains(bare)) {
                bare = bare.substring(1);
            }
        }
        return bare;
    }

    private String withArticle(String form) {
        String bare = withoutPrefix(form);
        String prefix = form.substring(0, form.length() - bare.length());
        return prefix.endsWith("ل") ? prefix + "ل" + bare : prefix + "ال" + bare;
    }
}
