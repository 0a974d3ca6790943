package org.turjuman.language.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.AffixedWord;
import org.apache.lucene.analysis.hunspell.DictEntry;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Clitic.Kind;
import org.turjuman.language.internal.AyaspellWords;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.words.WordParts.Piece;

/**
 * The readings that the word list has of a word. Ayaspell names its prefixes by flags: nr nn nj stand before nouns
 * without an article, mr mn mj before nouns with one, T… before tools and P… before verbs.
 */
final class DictionaryReadings {
    private static final Set<String> NOUNS = Lexicon.words("words/nouns.txt");

    private static final double CLITIC = 1;

    /** ك is rarer than the others. */
    private static final double LIKE = 1.3;

    private static final double PRONOUN = 1.3;
    private static final double ARTICLE = 0.4;

    /** News does not command, and has little to say of two people or of women alone. */
    private static final double COMMAND = 1.5;

    private static final double DUAL = 1.1;
    private static final double SECOND_PERSON = 1.2;
    private static final double COMMON = 1.1;

    /** بدوره is ب + دور + ه, not "his moons". */
    private static final double COMMON_OWNED = 1.25;

    /** A stem of two letters behind a clitic is usually an accident. */
    private static final double SHORT = 1.2;

    /** A whole word that the list has with its clitics, so that it says nothing about them. */
    private static final double LISTED_FORM = 3;

    private DictionaryReadings() {}

    static List<Reading> of(String word) {
        List<Reading> readings = new ArrayList<>();
        List<Proclitics> proclitics = Proclitics.of(word);
        for (AffixedWord analysis : AyaspellWords.get().analyses(word)) {
            for (Proclitics each : proclitics) {
                Reading reading = fits(analysis, each) ? reading(analysis, each) : null;
                if (reading != null) {
                    readings.add(reading);
                }
            }
        }
        return readings;
    }

    private static boolean fits(AffixedWord analysis, Proclitics proclitics) {
        if (hasListedArticle(analysis)) {
            int clitics = analysis.getPrefixes().isEmpty() ? 1 : 2;
            return proclitics.hasArticle()
                    && proclitics.pieces().size() == clitics
                    && analysis.getDictEntry().getStem().equals("ال" + proclitics.rest());
        }
        boolean prefixed = !analysis.getPrefixes().isEmpty();
        if (prefixed == proclitics.pieces().isEmpty()) {
            return false;
        }
        if (prefixed && !agrees(analysis.getPrefixes().get(0).getFlag(), proclitics)) {
            return false;
        }
        String entry = analysis.getDictEntry().getStem();
        String rest = proclitics.rest();
        int core = entry.length() > 1 ? entry.length() - 1 : 1;
        return rest.regionMatches(0, entry, 0, core) && (rest.length() > core || entry.length() == 1);
    }

    /** A tool or number that the list has with its article: الثمانين. */
    private static boolean hasListedArticle(AffixedWord analysis) {
        String entry = analysis.getDictEntry().getStem();
        return entry.startsWith("ال")
                && entry.length() > 4
                && analysis.getDictEntry().getFlags().startsWith("T");
    }

    private static boolean agrees(String flag, Proclitics proclitics) {
        return switch (flag.charAt(0)) {
            case 'm' -> proclitics.hasArticle();
            case 'P' ->
                !proclitics.hasArticle()
                        && proclitics.pieces().stream()
                                .noneMatch(piece -> piece.kind() == Kind.PREPOSITION
                                        && !piece.form().equals("ل"));
            default -> !proclitics.hasArticle() && !proclitics.has(Kind.FUTURE);
        };
    }

    private static @Nullable Reading reading(AffixedWord analysis, Proclitics proclitics) {
        DictEntry entry = analysis.getDictEntry();
        String morphology = entry.getMorphologicalData();
        boolean verb = morphology.contains("po:verb");
        String rest = proclitics.rest();
        Enclitic enclitic = Enclitic.of(analysis.getSuffixes(), rest, entry.getStem());
        int length = rest.length() - enclitic.length();
        if (length < 1 || (proclitics.hasArticle() && enclitic.form() != null)) {
            return null;
        }
        String stem = rest.substring(0, length);
        String form = stem;
        List<Piece> after = List.of();
        if (enclitic.form() != null) {
            after = List.of(new Piece(Kind.PRONOUN, enclitic.form(), enclitic.length()));
            form = verb ? FreeForm.ofVerb(stem, entry.getStem()) : FreeForm.ofNoun(stem, entry.getStem());
        }
        String lemma = verb ? verbLemma(morphology, entry.getStem()) : nounLemma(analysis, form);
        double oddness = enclitic.oddness() + (verb && isCommand(morphology) ? COMMAND : 0);
        if (verb && proclitics.has(Kind.PREPOSITION) && !morphology.contains("is:prst")) {
            oddness += COMMAND; // the ل of an oath stands before the past, and in no newspaper
        }
        boolean cut = !proclitics.pieces().isEmpty() || enclitic.form() != null;
        if (cut && length < 3 && !proclitics.hasArticle()) {
            oddness += SHORT;
        }
        double cost = oddness + costOf(proclitics) + (enclitic.form() == null ? 0 : PRONOUN);
        cost += verb ? costOfEnding(analysis) : entry.getFlags().isEmpty() ? LISTED_FORM : 0;
        if (verb && rest.startsWith("وو")) {
            cost += COMMAND; // ووجه is و + وجه rather than "was faced"
        }
        double bonus = 0;
        if (CommonLemmas.hold(lemma, verb)) {
            bonus = enclitic.form() == null ? COMMON : COMMON_OWNED;
        }
        return new Reading(
                new WordParts(proclitics.pieces(), length, after, form, lemma, false, verb),
                cost,
                bonus,
                oddness,
                isListed(form, entry.getStem()));
    }

    private static double costOf(Proclitics proclitics) {
        double cost = 0;
        for (Piece piece : proclitics.pieces()) {
            cost += piece.kind() == Kind.ARTICLE ? ARTICLE : piece.form().equals("ك") ? LIKE : CLITIC;
        }
        // للجنة could be "to a committee", but rarely is
        return proclitics.swallowsArticle() ? cost - 2 * ARTICLE : cost;
    }

    /** A nisba of a place counts too: السويدي is rather the Swede than a man of that name. */
    private static boolean isListed(String form, String entry) {
        return form.equals(entry) || NameReadings.isPlace(entry) || NameReadings.isPlace("ال" + entry);
    }

    private static boolean isCommand(String morphology) {
        return !morphology.contains("is:pst") && !morphology.contains("is:prst");
    }

    private static double costOfEnding(AffixedWord analysis) {
        double cost = 0;
        for (AffixedWord.Affix suffix : analysis.getSuffixes()) {
            // A and B are duals, C women, D we, E to S the second person and women again
            switch (suffix.getFlag().charAt(0)) {
                case 'A', 'B', 'C', 'K' -> cost += DUAL;
                case 'D', 'E', 'L', 'M', 'N', 'R', 'S' -> cost += SECOND_PERSON;
                default -> {}
            }
        }
        return cost;
    }

    private static String nounLemma(AffixedWord analysis, String form) {
        String entry = analysis.getDictEntry().getStem();
        if (hasListedArticle(analysis)) {
            return form;
        }
        String singular = form.endsWith("ات") ? form.substring(0, form.length() - 2) + "ة" : form;
        if (NOUNS.contains(singular)) {
            return singular;
        }
        for (AffixedWord.Affix suffix : analysis.getSuffixes()) {
            // L, M and N make an adjective of the entry: ذهبية of ذهب is a form of ذهبي
            int yeh = "LMN".indexOf(suffix.getFlag().charAt(0)) < 0 ? -1 : form.indexOf('ي', entry.length() - 1);
            if (yeh > 0) {
                return form.substring(0, yeh + 1);
            }
        }
        return entry;
    }

    /** From data such as "is:prst st:أعلن po:verb". */
    private static String verbLemma(String morphology, String entry) {
        for (String fact : morphology.split(" ")) {
            if (fact.startsWith("st:")) {
                return fact.substring(3);
            }
        }
        return entry;
    }
}
