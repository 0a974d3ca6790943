package org.turjuman.language.internal.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Clitic.Kind;
import org.turjuman.language.internal.words.WordParts.Piece;

/**
 * Words that no list knows: first as another hand would have spelled them (hamza, ة, ى), then by letters that leave
 * little doubt, or by the rest standing elsewhere in the text.
 */
final class UnknownWords {
    /** The fewest letters of a stem that is cut without being known. */
    private static final int SHORTEST = 4;

    private UnknownWords() {}

    /** The best reading of the word as the list spells it; null if it has none. */
    static @Nullable Reading respelled(String word) {
        Reading best = null;
        for (Proclitics proclitics : Proclitics.of(word)) {
            String before = word.substring(0, word.length() - proclitics.rest().length());
            for (String rest : spellings(proclitics.rest())) {
                String spelled = before + rest;
                if (spelled.equals(word)) {
                    continue;
                }
                Reading reading = Reading.best(DictionaryReadings.of(spelled));
                if (reading != null && (best == null || reading.beats(best))) {
                    best = reading;
                }
            }
        }
        return best;
    }

    private static List<String> spellings(String rest) {
        List<String> spellings = new ArrayList<>(List.of(rest));
        if (rest.length() < 3) {
            return spellings;
        }
        if (rest.charAt(0) == 'ا') {
            spellings.add("أ" + rest.substring(1));
            spellings.add("إ" + rest.substring(1));
        }
        char other = switch (rest.charAt(rest.length() - 1)) {
            case 'ه' -> 'ة';
            case 'ي' -> 'ى';
            case 'ى' -> 'ي';
            default -> ' ';
        };
        if (other != ' ') {
            for (String spelling : List.copyOf(spellings)) {
                spellings.add(FreeForm.withLast(spelling, other));
            }
        }
        return spellings;
    }

    /**
     * What the letters tell.
     *
     * @param stands whether a word stands by itself in the text
     */
    static WordParts guess(String word, Predicate<String> stands) {
        List<Proclitics> all = Proclitics.of(word);
        for (Proclitics proclitics : all) {
            if (!proclitics.pieces().isEmpty()
                    && !proclitics.has(Kind.FUTURE)
                    && proclitics.rest().length() >= SHORTEST - 1
                    && stands.test(proclitics.rest())) {
                return behind(proclitics);
            }
        }
        Proclitics best = all.get(0);
        for (Proclitics proclitics : all) {
            boolean longer = proclitics.pieces().size() > best.pieces().size();
            if (longer && proclitics.rest().length() >= SHORTEST && isPlain(proclitics)) {
                best = proclitics;
            }
        }
        return behind(best);
    }

    /** Letters that hardly begin a name: وال, بال, لل, the article by itself, a conjunction before أ or إ. */
    private static boolean isPlain(Proclitics proclitics) {
        Piece last = proclitics.pieces().get(proclitics.pieces().size() - 1);
        String rest = proclitics.rest();
        if (last.kind() == Kind.ARTICLE) {
            return last.length() > 0 && "وبال".indexOf(firstLetter(proclitics)) >= 0;
        }
        boolean hamza = rest.charAt(0) == 'أ' || rest.charAt(0) == 'إ';
        // و before a consonant hardly begins a foreign name, nor any other word of so many letters
        boolean waw = last.form().equals("و") && rest.length() > SHORTEST && "اويلرن".indexOf(rest.charAt(0)) < 0;
        return waw || hamza && last.kind() != Kind.FUTURE;
    }

    private static char firstLetter(Proclitics proclitics) {
        return proclitics.pieces().get(0).form().charAt(0);
    }

    private static WordParts behind(Proclitics proclitics) {
        String rest = proclitics.rest();
        if (!proclitics.hasArticle()) {
            for (String pronoun : List.of("هما", "ها", "هم")) {
                int length = rest.length() - pronoun.length();
                if (rest.endsWith(pronoun) && length >= SHORTEST) {
                    String stem = rest.substring(0, length);
                    boolean feminine = stem.endsWith("ت") && !stem.endsWith("ات");
                    return new WordParts(
                            proclitics.pieces(),
                            length,
                            List.of(new Piece(Kind.PRONOUN, pronoun, pronoun.length())),
                            feminine ? FreeForm.withLast(stem, 'ة') : stem,
                            null,
                            false,
                            false);
                }
            }
        }
        return new WordParts(proclitics.pieces(), rest.length(), List.of(), rest, null, false, false);
    }
}
