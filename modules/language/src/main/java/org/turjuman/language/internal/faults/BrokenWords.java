package org.turjuman.language.internal.faults;

import java.util.Set;
import org.turjuman.language.api.DefectKind;
import org.turjuman.language.api.Span;
import org.turjuman.language.internal.AyaspellWords;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.names.KnownNames;

/** Two words without a space between them, and words with a space inside. */
final class BrokenWords {
    private static final Set<String> SHORT = Lexicon.words("faults/short-words.txt");

    private static final Set<String> NAME_HALVES = Lexicon.keys("glued-names.txt");

    private static final int SHORTEST_GLUED = 6;
    private static final int LONGEST_GLUED = 30;
    private static final int SHORTEST_SPLIT = 5;

    private final Faults faults;
    private final FaultText text;
    private final NewsWords news = NewsWords.get();

    BrokenWords(Faults faults, FaultText text) {
        this.faults = faults;
        this.text = text;
    }

    void find() {
        for (int i = 0; i < text.words.size(); i++) {
            split(i);
            glued(i);
        }
    }

    private void glued(int i) {
        FaultWord word = text.words.get(i);
        String form = word.form();
        if (!word.arabic()
                || word.known()
                || form.length() < SHORTEST_GLUED
                || form.length() > LONGEST_GLUED
                || word.span().length() != form.length()
                || KnownNames.holds(form)
                || text.count(form) > 1
                || text.isInFullName(i)) {
            return;
        }
        int cut = cut(form);
        boolean foreign = isForeign(i - 1, i - 1) || isForeign(i + 1, i);
        if (cut > 0 && (!foreign || isBordered(form, cut))) {
            String first = form.substring(0, cut);
            String second = form.substring(cut);
            faults.report(word.span(), DefectKind.GLUED_WORDS, first + " " + second, 0.8, first, second);
        }
    }

    private boolean isForeign(int i, int gap) {
        return text.adjacent(gap)
                && i < text.words.size()
                && !text.words.get(i).known()
                && text.words.get(i).arabic();
    }

    private static boolean isBordered(String form, int cut) {
        return "ةى".indexOf(form.charAt(cut - 1)) >= 0 || form.startsWith("ال", cut);
    }

    /** Where the space belongs; 0 if nowhere for sure. */
    private int cut(String form) {
        int best = 0;
        int bestShorter = 1;
        for (int at = 2; at <= form.length() - 2; at++) {
            String first = form.substring(0, at);
            String second = form.substring(at);
            boolean border = "ةى".indexOf(form.charAt(at - 1)) >= 0 && form.charAt(at) != 'ء';
            if (second.startsWith("ال")) {
                continue; // another rule's
            }
            if (isWhole(first, border) && isWhole(second, border)) {
                int shorter = border ? form.length() : Math.min(first.length(), second.length());
                if (shorter > bestShorter) {
                    best = at;
                    bestShorter = shorter;
                }
            }
        }
        return best;
    }

    private boolean isWhole(String part, boolean bordered) {
        if (part.length() == 2 || part.length() == 3 && !bordered) {
            return SHORT.contains(part);
        }
        if (part.length() == 4 && !bordered) {
            return news.lists(part) || SHORT.contains(part);
        }
        return news.usual(part) && (AyaspellWords.get().known(part) || news.lists(part))
                || bordered && part.length() > 3 && AyaspellWords.get().known(part);
    }

    /** A space inside a word, so that at least one half is none. */
    private void split(int i) {
        if (!text.oneSpace(i)) {
            return;
        }
        FaultWord first = text.words.get(i);
        FaultWord second = text.words.get(i + 1);
        String whole = first.form() + second.form();
        Span span = new Span(first.start(), second.end());
        if (!first.arabic() || !second.arabic() || faults.isTaken(span)) {
            return;
        }
        if (isLonePrefix(i, first, second)) {
            whole = first.form().equals("ل") && second.form().startsWith("ال")
                    ? "لل" + second.form().substring(2)
                    : whole;
            if (AyaspellWords.get().known(whole)) {
                report(span, whole, 0.7);
            }
        } else if (whole.length() >= SHORTEST_SPLIT
                && first.form().length() > 1
                && !isForeign(i - 1, i - 1)
                && !isForeign(i + 2, i + 1)
                && (isFragment(first) || isFragment(second) || isUnusual(first) && isUnusual(second))
                && !isName(first)
                && !isName(second)
                && isMeant(whole, first, second)) {
            report(span, whole, 0.75);
        }
    }

    private boolean isMeant(String whole, FaultWord first, FaultWord second) {
        boolean bothBroken = isFragment(first) && isFragment(second);
        if (NAME_HALVES.contains(LetterFolding.key(first.form()))) {
            return false; // أبو ظبي
        }
        return AyaspellWords.get().known(whole) && (news.usual(whole) || bothBroken && text.count(first.form()) == 1);
    }

    /** No word by itself. */
    private boolean isFragment(FaultWord word) {
        String form = word.form();
        if (form.length() <= 2) {
            return !SHORT.contains(form) && !(form.length() == 2 && news.lists(form)) && !lacksHamza(form);
        }
        return !word.known();
    }

    /** «وذكر ان», «هذا او ذاك»: a whole word of somebody who does not mind the hamza. */
    private static boolean lacksHamza(String form) {
        return form.length() == 2
                && form.charAt(0) == 'ا'
                && (SHORT.contains("أ" + form.charAt(1)) || SHORT.contains("إ" + form.charAt(1)));
    }

    /** The dictionary's word for it may be one that nobody writes. */
    private boolean isUnusual(FaultWord word) {
        return !SHORT.contains(word.form()) && !news.usual(word.form());
    }

    private boolean isName(FaultWord word) {
        return word.form().length() > 2
                && (KnownNames.isOne(word.form()) || text.count(word.form()) > 1 && !word.known());
    }

    /** ب المغرب; not the letter of المجموعة ب, nor of the agency أ ف ب. */
    private boolean isLonePrefix(int i, FaultWord first, FaultWord second) {
        boolean lone = first.form().length() == 1 && "بلك".indexOf(first.form().charAt(0)) >= 0;
        boolean afterLetter = i > 0
                && text.adjacent(i - 1)
                && (text.words.get(i - 1).form().length() == 1
                        || SHORT.contains("+" + text.words.get(i - 1).form()));
        return lone && !afterLetter && second.form().startsWith("ال") && second.known();
    }

    private void report(Span span, String whole, double confidence) {
        String given = span.substring(text.text);
        faults.report(span, DefectKind.SPLIT_WORD, whole, confidence, given, whole);
    }
}
