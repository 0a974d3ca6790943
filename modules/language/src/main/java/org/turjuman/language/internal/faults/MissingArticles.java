package org.turjuman.language.internal.faults;

import java.util.Set;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.internal.Lexicon;

/**
 * «زيارة المرتقبة»: a noun without the article before an adjective with it. Only adjectives that never stand for a noun
 * tell it from «زيارة الرئيس», and only where both agree. What stands before the noun does not matter: in «رئيس مجلس
 * الجماعي» too the adjective has nothing definite to describe.
 */
final class MissingArticles {
    private static final Set<String> ADJECTIVES = Lexicon.words("faults/adjectives.txt");
    private static final Set<String> NOUNS = Lexicon.words("faults/nouns-before-adjectives.txt");
    private static final Set<String> NOUN_LIKE = Lexicon.words("faults/noun-like.txt");
    private static final Set<String> NATIONS = Lexicon.words("faults/nations.txt");
    private static final Set<String> COUNTED = Lexicon.words("faults/nouns-before-ordinals.txt");
    private static final Set<String> ORDINALS = Lexicon.words("faults/ordinals.txt");
    private static final Set<String> DEEDS = Lexicon.words("faults/deeds-of-people.txt");
    private static final Set<String> FIXED = Set.copyOf(Lexicon.lines("faults/fixed-phrases.txt"));
    private static final Set<String> NOT_THESE = Lexicon.words("faults/no-article.txt");

    private final Faults faults;
    private final FaultText text;
    private final NewsWords news = NewsWords.get();

    MissingArticles(Faults faults, FaultText text) {
        this.faults = faults;
        this.text = text;
    }

    void find() {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            FaultWord noun = text.words.get(i);
            FaultWord adjective = text.words.get(i + 1);
            if (text.oneSpace(i)
                    && noun.arabic()
                    && adjective.form().startsWith("ال")
                    && !faults.isTaken(noun.span())
                    && lacksArticle(noun.form(), adjective.form().substring(2))) {
                String given = noun.span().substring(text.text);
                String with = withArticle(given);
                faults.report(noun.span(), DefectKind.MISSING_ARTICLE, with, 0.7, given, adjective.form(), with);
            }
        }
    }

    private boolean lacksArticle(String noun, String adjective) {
        String bare = withoutPrefix(noun);
        if (noun.length() < 3 || bare.startsWith("ال") || noun.startsWith("لل") || NOT_THESE.contains(bare)) {
            return false;
        }
        if (FIXED.contains(bare + " " + adjective)) {
            return true;
        }
        boolean feminine = adjective.endsWith("ة") || adjective.endsWith("ى");
        if (ORDINALS.contains(adjective)) {
            return COUNTED.contains(bare) && bare.endsWith("ة") == feminine;
        }
        if (NOUN_LIKE.contains(adjective) || !isAdjective(adjective) || isPerson(bare, adjective)) {
            return false;
        }
        if (feminine) {
            return (bare.endsWith("ة") || bare.endsWith("ات")) && news.lists(bare) || NOUNS.contains("+" + bare);
        }
        return NOUNS.contains(bare);
    }

    private boolean isAdjective(String word) {
        return ADJECTIVES.contains(word) || isRelative(word);
    }

    /** فوز الإسباني is a Spaniard's. */
    private static boolean isPerson(String noun, String adjective) {
        return DEEDS.contains(noun) && NATIONS.contains(masculine(adjective));
    }

    private static String masculine(String adjective) {
        return adjective.endsWith("ية") ? adjective.substring(0, adjective.length() - 1) : adjective;
    }

    /** سياسي and سياسية, where the news has both, and what belongs to a nation. */
    private boolean isRelative(String adjective) {
        String masculine = masculine(adjective);
        return NATIONS.contains(masculine)
                || (masculine.endsWith("ي")
                        && masculine.length() > 4
                        && news.lists(masculine)
                        && news.lists(masculine + "ة"));
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
