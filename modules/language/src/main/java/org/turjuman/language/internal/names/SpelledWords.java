package org.turjuman.language.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.turjuman.language.internal.names.NameEntry.Spelling;

/** What the lines of the lexicon say of single words. */
final class SpelledWords {
    /** What stands before a family name as a word of its own. */
    private static final Set<String> BEFORE = Set.of("بن", "أبو", "ولد", "آيت", "بو", "آل", "ابن");

    private final List<SpelledWord> words = new ArrayList<>();

    private SpelledWords() {}

    static List<SpelledWord> of(Iterable<NameEntry> entries) {
        SpelledWords words = new SpelledWords();
        for (NameEntry entry : entries) {
            Set<Habit> homes = habits(entry.homes());
            boolean general = homes.isEmpty();
            words.add(entry, entry.english(), general ? EnumSet.of(Habit.EAST) : homes);
            words.add(entry, entry.maghreb(), EnumSet.of(Habit.MAGHREB));
        }
        return words.words;
    }

    private static Set<Habit> habits(Set<Homeland> homes) {
        return homes.stream().map(Habit::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(Habit.class)));
    }

    private void add(NameEntry entry, List<Spelling> spellings, Set<Habit> habits) {
        double weight = 1;
        for (Spelling spelling : spellings) {
            for (Habit habit : habits) {
                add(
                        entry.letters(),
                        spelling.text(),
                        habit,
                        spelling.countries().isEmpty() ? weight : weight * 0.5);
            }
            for (String country : spelling.countries()) {
                Habit there = Homeland.of(country).map(Habit::of).orElse(Habit.EAST);
                if (!habits.contains(there)) {
                    add(entry.letters(), spelling.text(), there, 1);
                }
            }
            weight *= 0.5;
        }
    }

    private void add(String letters, String spelling, Habit habit, double weight) {
        String[] arabic = letters.split(" ");
        String[] latin = Texts.withoutArticle(spelling).split("[ -]");
        if (arabic.length == 2 && latin.length == 2 && BEFORE.contains(arabic[0])) {
            word(arabic[1], latin[1], habit, weight);
        } else if (arabic.length == 1 && latin.length == 1) {
            word(arabic[0], latin[0], habit, weight);
        }
    }

    private void word(String letters, String spelling, Habit habit, double weight) {
        boolean article = letters.length() > 3 && letters.startsWith("ال");
        String arabic = article ? letters.substring(2) : letters;
        String latin = plain(spelling);
        if (!latin.isEmpty()) {
            words.add(new SpelledWord(arabic, article, latin, habit, weight));
        }
    }

    /** Small letters from a to z only. */
    static String plain(String latin) {
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
