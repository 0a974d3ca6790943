package org.turjuman.language.internal.reporting;

import java.util.List;
import java.util.Set;

/** The small words around a verb of reporting, which tell whether anybody says anything. */
final class Grammar {
    private static final Set<String> ENGLISH_BE = Set.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got", "it’s", "he’s", "she’s");
    private static final Set<String> ENGLISH_OPEN = Set.of(
            "to",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "shall",
            "should",
            "not",
            "did",
            "didn’t",
            "do",
            "does",
            "doesn’t",
            "don’t",
            "won’t",
            "cannot",
            "can’t",
            "let",
            "never",
            "without",
            "refused",
            "refuses",
            "refusing",
            "declined",
            "declines",
            "declining",
            "neither",
            "nor",
            "if",
            "when",
            "until",
            "unless",
            "hasn’t",
            "haven’t",
            "wouldn’t");
    private static final Set<String> ENGLISH_BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "also",
            "later",
            "then",
            "earlier",
            "again",
            "once",
            "now",
            "even",
            "just",
            "further",
            "themselves",
            "himself",
            "herself",
            "itself",
            "both",
            "all",
            "on",
            "in",
            "yesterday",
            "today",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");
    private static final Set<String> ENGLISH_DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "their", "its", "these", "those", "this", "no", "any", "some", "such", "of",
            "by", "in", "with", "for", "from", "about", "into", "many", "several", "other", "more", "new", "on", "amid",
            "despite", "after", "against", "over");
    private static final Set<String> FRENCH_BE = Set.of(
            "est", "sont", "était", "étaient", "été", "fut", "furent", "être", "sera", "seront", "soit", "étant");
    private static final Set<String> FRENCH_HAVE = Set.of(
            "a", "ont", "avait", "avaient", "ayant", "ai", "avons", "aura", "auront", "eut", "eurent", "avoir", "ait");
    private static final Set<String> FRENCH_NOT =
            Set.of("ne", "n’", "pas", "sans", "jamais", "refusé", "refuse", "ni", "si");
    private static final Set<String> FRENCH_BETWEEN = Set.of(
            "pas",
            "également",
            "aussi",
            "ensuite",
            "déjà",
            "encore",
            "toujours",
            "toutefois",
            "cependant",
            "par",
            "ailleurs",
            "lui",
            "leur",
            "l’",
            "nous",
            "me",
            "y",
            "en",
            "s’",
            "se",
            "même",
            "hier",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "d’",
            "plus",
            "tard",
            "a",
            "ont",
            "avait",
            "avaient",
            "ayant",
            "aura",
            "auront",
            "eut",
            "ne",
            "n’");
    private static final Set<String> FRENCH_DETERMINERS = Set.of(
            "l’",
            "le",
            "la",
            "les",
            "un",
            "une",
            "des",
            "de",
            "du",
            "d’",
            "cette",
            "cet",
            "ce",
            "ces",
            "sa",
            "son",
            "ses",
            "leur",
            "leurs",
            "aucune",
            "aucun",
            "plusieurs",
            "toute",
            "toutes",
            "par",
            "sur",
            "avec",
            "à",
            "aux",
            "au",
            "sous",
            "autre",
            "autres",
            "nouvelle",
            "nouvelles");
    private static final Set<String> ENGLISH_THAT = Set.of("that", "how", "whether", "why");
    private static final Set<String> FRENCH_THAT = Set.of("que", "qu’");

    final boolean french;

    Grammar(boolean french) {
        this.french = french;
    }

    /** Where the words begin that belong to the verb at a place: auxiliaries, adverbs. */
    int verbStart(List<ReportingWord> words, int at) {
        int start = at;
        while (start > 0 && (isBetween(words.get(start - 1).key()) || isAdverb(words, start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isBetween(String key) {
        if (french) {
            return FRENCH_BETWEEN.contains(key) || FRENCH_BE.contains(key);
        }
        return ENGLISH_BETWEEN.contains(key) || ENGLISH_BE.contains(key) || (key.endsWith("ly") && !key.equals("only"));
    }

    /** «a clairement déclaré», but not «le gouvernement déclare». */
    private boolean isAdverb(List<ReportingWord> words, int at) {
        return french
                && at > 0
                && words.get(at).key().endsWith("ment")
                && (FRENCH_HAVE.contains(words.get(at - 1).key())
                        || FRENCH_BE.contains(words.get(at - 1).key()));
    }

    boolean isPassive(List<ReportingWord> words, int at) {
        Set<String> be = french ? FRENCH_BE : ENGLISH_BE;
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            String key = words.get(i).key();
            if (be.contains(key)) {
                return !french || !isReflexive(words, i);
            }
            if (!isBetween(key) && !isAdverb(words, i)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isReflexive(List<ReportingWord> words, int at) {
        return at > 0
                && (words.get(at - 1).key().equals("s’")
                        || words.get(at - 1).key().equals("se"));
    }

    /** A French participle reports only after an auxiliary: «a déclaré», but not «cas confirmés». */
    boolean hasAuxiliary(List<ReportingWord> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
            String key = words.get(i).key();
            if (FRENCH_HAVE.contains(key) || isReflexive(words, i)) {
                return true;
            }
            if (!isBetween(key) && !isAdverb(words, i)) {
                return false;
            }
        }
        return false;
    }

    /** Nobody said it, or not yet: did not confirm, refused to say, would announce. */
    boolean isOpen(List<ReportingWord> words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            String key = words.get(i).key();
            if (french ? FRENCH_NOT.contains(key) : ENGLISH_OPEN.contains(key)) {
                return true;
            }
            if (!isBetween(key) && !(french ? FRENCH_HAVE.contains(key) : key.equals("to"))) {
                return false;
            }
        }
        return false;
    }

    boolean isDetermined(List<ReportingWord> words, int at) {
        if (at == 0) {
            return false;
        }
        ReportingWord before = words.get(at - 1);
        boolean number = before.word() && Character.isDigit(before.key().charAt(0));
        return number || (french ? FRENCH_DETERMINERS : ENGLISH_DETERMINERS).contains(before.key());
    }

    /** Whether what is said begins there: that, a colon, quoted words. */
    boolean isWords(List<ReportingWord> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        ReportingWord next = words.get(at);
        boolean comma = next.key().equals(",")
                && at + 1 < words.size()
                && words.get(at + 1).isMark();
        return comma
                || next.isMark()
                || next.key().equals(":")
                || (french ? FRENCH_THAT : ENGLISH_THAT).contains(next.key());
    }

    /** Whether the words of a stretch make a clause of their own, so that they are nobody's name. */
    boolean isClause(List<ReportingWord> words, int from, int end) {
        for (int at = from; at < words.size() && words.get(at).start() < end; at++) {
            String key = words.get(at).key();
            if (french
                    ? FRENCH_BE.contains(key) || FRENCH_HAVE.contains(key)
                    : ENGLISH_BE.contains(key)
                            || ENGLISH_OPEN.contains(key)
                            || Set.of("had", "has", "have").contains(key)) {
                return true;
            }
        }
        return false;
    }

    boolean isBy(ReportingWord word) {
        return word.key().equals(french ? "par" : "by");
    }
}
