package org.turjuman.language.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.turjuman.language.internal.names.LearnedSpeller.Guess;

class LearnedSpellerTest {
    private static final LearnedSpeller SPELLER = LearnedSpeller.get();

    @Test
    void findsTheLettersThatStandForEach() {
        LetterPairing pairing =
                new LetterPairing(SpelledWords.of(NameLexicon.get().all()));
        assertThat(cut(pairing, "محمد", "mohammed")).containsExactly("mo", "ha", "mme", "d");
        assertThat(cut(pairing, "عثماني", "othmani")).containsExactly("o", "th", "m", "a", "n", "i");
        assertThat(cut(pairing, "شنقيط", "chinguit")).containsExactly("chi", "n", "gu", "i", "t");
    }

    @Test
    void learnsNothingFromAnotherWord() {
        LetterPairing pairing =
                new LetterPairing(SpelledWords.of(NameLexicon.get().all()));
        assertThat(cut(pairing, "محمد", "washington")).isEmpty();
    }

    private static List<String> cut(LetterPairing pairing, String arabic, String latin) {
        return pairing.cut(new SpelledWord(arabic, false, latin, Habit.EAST, 1));
    }

    @Test
    void spellsAfterTheHabitOfTheCountry() {
        assertThat(three("خنشور", Homeland.LB)).startsWith("khanshour");
        assertThat(three("خنشور", Homeland.DZ)).contains("khenchour", "khanchour");
        assertThat(three("جرجاوي", Homeland.EG)).contains("gargawy");
        assertThat(three("شنيقيط", Homeland.MA))
                .allSatisfy(latin -> assertThat(latin).startsWith("ch"));
        assertThat(three("شويمان", Homeland.SA)).contains("shuwaiman");
    }

    private static List<String> three(String word, Homeland home) {
        return SPELLER.guesses(word, false, Habit.of(home), 3).stream()
                .map(Guess::latin)
                .toList();
    }

    @Test
    void saysNothingOfLettersThatItHasNotSeen() {
        assertThat(SPELLER.guesses("ۅۅ", false, Habit.EAST, 3)).isEmpty();
    }

    @Test
    void ranksByChance() {
        List<Guess> guesses = SPELLER.guesses("خنشور", true, Habit.LEVANT, 8);
        assertThat(guesses).hasSizeGreaterThan(3);
        assertThat(guesses).isSortedAccordingTo((one, other) -> Double.compare(other.chance(), one.chance()));
        assertThat(guesses.stream().mapToDouble(Guess::chance).sum()).isBetween(0.5, 1.0001);
    }

    /** One word of ten is hidden; what is learned from the others spells it. */
    @Test
    void spellsFamilyNamesThatItHasNotSeen() {
        List<NameEntry> hidden = new ArrayList<>();
        List<NameEntry> seen = new ArrayList<>();
        for (NameEntry entry : NameLexicon.get().all()) {
            (Math.floorMod(bare(entry).hashCode(), 10) == 3 ? hidden : seen).add(entry);
        }
        LearnedSpeller speller = new LearnedSpeller(SpelledWords.of(seen));
        int asked = 0;
        int first = 0;
        int three = 0;
        for (NameEntry entry : hidden) {
            if (entry.kind() != NameEntry.Kind.FAMILY
                    || entry.homes().isEmpty()
                    || entry.letters().contains(" ")) {
                continue;
            }
            String usual = SpelledWords.plain(
                    Texts.withoutArticle(entry.english().get(0).text()));
            List<String> guesses = speller
                    .guesses(
                            bare(entry),
                            !bare(entry).equals(entry.letters()),
                            Habit.of(entry.homes().iterator().next()),
                            3)
                    .stream()
                    .map(Guess::latin)
                    .toList();
            asked++;
            first += !guesses.isEmpty() && guesses.get(0).equals(usual) ? 1 : 0;
            three += guesses.contains(usual) ? 1 : 0;
        }
        assertThat(asked).isGreaterThan(500);
        assertThat(first / (double) asked).isGreaterThan(0.4);
        assertThat(three / (double) asked).isGreaterThan(0.62);
    }

    private static String bare(NameEntry entry) {
        String letters = entry.letters();
        return letters.length() > 3 && letters.startsWith("ال") ? letters.substring(2) : letters;
    }
}
