package org.turjuman.language.internal.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a word apart.
 *
 * @param form how unlikely its form is: 0 for a word that stands whole in the list, about 1 for each clitic
 * @param bonus how much likelier it is for being a word of the news
 * @param oddness how much of the cost is due to forms that news hardly uses, such as commands
 * @param listed whether the list has the stem as it stands, not only made by its endings
 */
record Reading(WordParts parts, double form, double bonus, double oddness, boolean listed) {
    /** What is odder than that, and no word of the news, is an accident of letters: فيسبوك is no ف + يسبو + ك. */
    private static final double ODD = 1.5;

    private static final double ODD_BEHIND_CLITIC = 0.6;

    double cost() {
        return form - bonus;
    }

    boolean isCommon() {
        return parts.lemma() != null && CommonLemmas.hold(parts.lemma(), parts.verb());
    }

    boolean isAccident() {
        double odd = parts.before().isEmpty() ? ODD : ODD_BEHIND_CLITIC;
        return oddness >= odd && !isCommon();
    }

    boolean beats(Reading other) {
        return cost() < other.cost();
    }

    /** The likeliest; of those that cut alike, the one with the best lemma. Null for none. */
    static @Nullable Reading best(List<Reading> readings) {
        Reading best = null;
        for (Reading reading : readings) {
            if (!reading.isAccident()) {
                best = best == null || reading.beats(best) ? reading : best;
            }
        }
        if (best == null) {
            return null;
        }
        Reading named = best;
        for (Reading reading : readings) {
            if (reading.cutsLike(best) && reading.lemmaRank() + reading.form < named.lemmaRank() + named.form) {
                named = reading;
            }
        }
        return named;
    }

    private boolean cutsLike(Reading other) {
        return parts.stem() == other.parts.stem()
                && parts.before().equals(other.parts.before())
                && parts.after().equals(other.parts.after());
    }

    /** The plainest verb: خصصت is of خصص, يعد of عد, يجري of جرى rather than أجرى, يقود of قاد rather than قوّد. */
    private double verbRank(String lemma) {
        String form = parts.form();
        char middle = form.length() > 3 ? form.charAt(2) : ' ';
        if (form.startsWith(lemma) || ("او".indexOf(middle) < 0 && form.startsWith(lemma, 1))) {
            return -0.03 * lemma.length();
        }
        boolean hollow = middle == 'و' && lemma.length() == 3 && lemma.charAt(1) == 'ا';
        boolean plain = "اوي".indexOf(middle) < 0 && form.length() > 2 && form.charAt(1) != 'و';
        return (plain && lemma.startsWith("أ") ? 0.05 : 0) - (hollow ? 0.02 : 0);
    }

    /** The word itself, unless it is a plural in ات or a feminine like مغربية; then a word of the news; the longest first. */
    private double lemmaRank() {
        String lemma = parts.lemma();
        if (lemma == null) {
            return 4;
        }
        if (parts.verb() && !lemma.equals(parts.form())) {
            return (isCommon() ? 1 : 2.2) + verbRank(lemma);
        }
        String form = parts.form();
        boolean common = isCommon();
        if (lemma.endsWith("ات")) {
            return common ? 1.5 : 2;
        }
        if (lemma.equals(form)) {
            return common ? 0 : !parts.verb() ? 0.7 : form.startsWith("ي") ? 2.3 : 1.6;
        }
        if (common && form.endsWith("ية") && form.equals(lemma + "ة")) {
            return 0.5;
        }
        return (common ? 1 : 2) + 0.1 * Math.max(0, parts.stem() - lemma.length());
    }
}
