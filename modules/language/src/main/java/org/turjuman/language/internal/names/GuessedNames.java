package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinSpelling.Reason;

/**
 * Spellings of a word that the lexicon does not hold: what {@link LearnedSpeller} makes of it and what the patterns do,
 * weighed together; for a name of another language also its letters.
 */
final class GuessedNames {
    private static final double STEP = 0.3;

    /** What a word costs that the lexicon does not hold. */
    private static final double UNKNOWN = 0.6;

    private static final int GUESSES = 8;

    /** What the first of the patterns counts beside the learned spellings, which count 1 together; the next half of it. */
    private static final double FIRST_PATTERN = 0.25;

    /** What it costs to be likely by a factor of e less. */
    private static final double DOUBT = 0.4;

    private final @Nullable Homeland home;
    private final boolean french;
    private final PressLetters letters;

    GuessedNames(@Nullable Homeland home, boolean french) {
        this.home = home;
        this.french = french;
        this.letters = new PressLetters(home, french);
    }

    /**
     * The spellings, without an article.
     *
     * @param marked the word as given
     * @param bare the same without article and vowel marks
     * @param article whether there is one
     */
    List<Option> options(String marked, String bare, boolean article) {
        Optional<Reading> written = VowelMarks.read(article ? marked.substring(marked.indexOf('ل') + 1) : marked);
        if (written.isPresent()) {
            return orLetters(patterns(List.of(written.get())), bare);
        }
        boolean foreign = !article
                && !ForeignLetters.onlyArabic(bare)
                && (home == Homeland.ABROAD || home == null && ForeignLetters.looksForeign(bare));
        List<Option> arab =
                weighed(learned(bare, article, Habit.of(home)), patterns(VowelPatterns.of(bare, article, home)));
        List<Option> options = new ArrayList<>();
        arab.forEach(option -> options.add(foreign ? option.dearer(1.2) : option));
        if (!article) {
            List<Option> spelled = ForeignLetters.spell(bare, french);
            List<Option> abroad = foreign ? weighed(learned(bare, false, Habit.ABROAD), spelled) : spelled;
            abroad.forEach(option -> options.add(option.dearer(foreign ? 0 : 1.2)));
        }
        return orLetters(options, bare);
    }

    private static List<Option> orLetters(List<Option> options, String bare) {
        return options.isEmpty() ? List.of(new Option(Texts.capital(bare), 4, Reason.LETTERS)) : options;
    }

    /** What the habit of the country makes of a word, the likeliest at no cost. */
    List<Option> learned(String bare, boolean article) {
        Map<String, Double> chances = learned(bare, article, Habit.of(home));
        double most = chances.values().stream().mapToDouble(any -> any).max().orElse(1);
        List<Option> options = new ArrayList<>();
        chances.forEach(
                (text, chance) -> options.add(new Option(text, DOUBT * Math.log(most / chance), Reason.PATTERN)));
        return Option.best(options);
    }

    private Map<String, Double> learned(String bare, boolean article, Habit habit) {
        Map<String, Double> chances = new HashMap<>();
        for (LearnedSpeller.Guess guess : LearnedSpeller.get().guesses(bare, article, habit, GUESSES)) {
            String latin = Texts.capital(guess.latin());
            boolean respelled = french && !Homeland.isMaghreb(home) && habit != Habit.ABROAD;
            chances.merge(respelled ? Respelling.french(latin) : latin, guess.chance(), Double::sum);
        }
        return chances;
    }

    private List<Option> patterns(List<Reading> readings) {
        List<Option> options = new ArrayList<>();
        for (Reading reading : readings) {
            int rank = 0;
            for (String spelled : letters.spell(reading)) {
                if (!spelled.isEmpty()) {
                    options.add(
                            new Option(Texts.capital(spelled), UNKNOWN + reading.cost() + rank * STEP, Reason.PATTERN));
                }
                rank++;
            }
        }
        return Option.best(options);
    }

    private static List<Option> weighed(Map<String, Double> learned, List<Option> rules) {
        Map<String, Double> weights = new HashMap<>(learned);
        Map<String, Reason> reasons = new HashMap<>();
        double weight = FIRST_PATTERN;
        for (Option rule : Option.best(rules)) {
            weights.merge(rule.text(), weight, Double::sum);
            reasons.put(rule.text(), rule.reason());
            weight /= 2;
        }
        double most = weights.values().stream().mapToDouble(any -> any).max().orElse(1);
        List<Option> options = new ArrayList<>();
        weights.forEach((text, any) -> options.add(
                new Option(text, UNKNOWN + DOUBT * Math.log(most / any), reasons.getOrDefault(text, Reason.PATTERN))));
        return Option.best(options);
    }
}
