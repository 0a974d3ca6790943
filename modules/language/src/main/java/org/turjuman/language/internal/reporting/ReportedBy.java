package org.turjuman.language.internal.reporting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.Lexicon;

/** Finds the words that say who says it: before the verb, behind it after quoted words, behind "according to" and "by". */
final class ReportedBy {
    private static final int LONGEST = 16;
    private static final Set<String> ENGLISH_EDGES = Set.of(
            "that",
            "who",
            "which",
            "and",
            "but",
            "as",
            "because",
            "while",
            "after",
            "before",
            "when",
            "where",
            "what",
            "if",
            "although",
            "though",
            "since",
            "whom",
            "how",
            "or");
    private static final Set<String> FRENCH_EDGES = Set.of(
            "que", "qu’", "qui", "et", "mais", "comme", "car", "alors", "après", "avant", "quand", "lorsque", "où",
            "dont", "si", "tandis", "ce", "puisque", "ou");
    private static final Set<String> ENGLISH_TAILS =
            Set.of("on", "in", "at", "during", "that", "as", "when", "after", "before", "while", "to", "adding");
    private static final Set<String> FRENCH_TAILS = Set.of(
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche",
            "hier",
            "lors",
            "dans",
            "que",
            "qu’",
            "ajoutant",
            "devant",
            "après");

    private static final Set<String> ENGLISH_RELATIVES = Set.of("whom", "which");
    private static final Set<String> FRENCH_RELATIVES =
            Set.of("lequel", "laquelle", "lesquels", "lesquelles", "qui", "duquel", "desquels");

    private final boolean french;
    private final Set<String> unnamed = new HashSet<>();

    ReportedBy(boolean french) {
        this.french = french;
        for (String head : Lexicon.lines("reporting/" + (french ? "french" : "english") + "-unnamed.txt")) {
            unnamed.add(head);
            unnamed.add(plural(head));
        }
    }

    private String plural(String head) {
        if (!french && head.endsWith("ss")) {
            return head + "es";
        }
        return head.equals("media") ? head : head + "s";
    }

    /** The words that end before a verb; with a comma there, those around what stands between two commas. */
    @Nullable
    Span before(List<ReportingWord> words, int verb) {
        int end = verb;
        if (end > 0 && words.get(end - 1).key().equals(",")) {
            int apposition = start(words, end - 1);
            if (apposition > 0 && words.get(apposition - 1).key().equals(",")) {
                return span(words, start(words, apposition - 1), end - 1);
            }
            int clause = apposition - 2; // "X, after meeting Y, said"
            if (clause > 0 && words.get(clause).key().equals(",")) {
                return span(words, start(words, clause), clause);
            }
            return span(words, apposition, end - 1);
        }
        return span(words, start(words, end), end);
    }

    private int start(List<ReportingWord> words, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && !isEdge(words.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isEdge(ReportingWord word) {
        return (!word.word() && !word.key().equals("&"))
                || (french ? FRENCH_EDGES : ENGLISH_EDGES).contains(word.key());
    }

    /** The words from a place up to a sign or to when and where it was said. */
    @Nullable
    Span after(List<ReportingWord> words, int from) {
        int end = from;
        while (end < words.size() && end - from < LONGEST && words.get(end).word()) {
            if ((french ? FRENCH_TAILS : ENGLISH_TAILS).contains(words.get(end).key())) {
                break;
            }
            end++;
        }
        return span(words, from, end);
    }

    /** The words behind "quoted": those whose words they are, up to a sign or to what they say. */
    @Nullable
    Span object(List<ReportingWord> words, int from) {
        int end = from;
        while (end < words.size() && end - from < LONGEST && !isEdge(words.get(end)) && !isSaying(words.get(end))) {
            end++;
        }
        return span(words, from, end);
    }

    private boolean isSaying(ReportingWord word) {
        return (french ? FRENCH_TAILS : ENGLISH_TAILS).contains(word.key())
                || Set.of("saying", "selon", "disant", "affirmant", "indiquant", "for")
                        .contains(word.key());
    }

    /** «selon laquelle», "according to whom". */
    boolean isRelative(ReportingWord word) {
        return (french ? FRENCH_RELATIVES : ENGLISH_RELATIVES).contains(word.key());
    }

    private static @Nullable Span span(List<ReportingWord> words, int from, int to) {
        return from >= to
                ? null
                : new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** Whether the words of a source name anybody. */
    Source.Naming naming(String text, @Nullable Span source) {
        if (source == null) {
            return Source.Naming.NAMED;
        }
        List<ReportingWord> words = ReportingWord.of(source.substring(text), french);
        int head = head(words);
        boolean title = head >= 0
                && words.get(head).capital()
                && source.start() + words.get(head).start() > 0; // Médecins sans frontières
        return isUnnamed(words, head) && !title ? Source.Naming.UNNAMED : Source.Naming.NAMED;
    }

    /** "sources", "a senior official", «des responsables»; with the or a name behind them they are somebody. */
    private boolean isUnnamed(List<ReportingWord> words, int head) {
        boolean definite = Set.of("the", "le", "la", "les", "l’", "this", "ce", "cette", "cet")
                .contains(words.get(0).key());
        boolean open = Set.of("by", "of", "de", "du", "d’")
                .contains(words.get(words.size() - 1).key()); // a report by “…”
        if (open || definite || head < 0) {
            return false;
        }
        int capitals = 0; // a name in full behind the head: "analyst John Smith"
        for (int at = head + 1; at < words.size(); at++) {
            ReportingWord word = words.get(at);
            if (!word.capital()) {
                break;
            }
            capitals++;
        }
        return capitals < 2;
    }

    private int head(List<ReportingWord> words) {
        for (int at = 0; at < words.size(); at++) {
            if (unnamed.contains(words.get(at).key())) {
                return at;
            }
        }
        return -1;
    }
}
