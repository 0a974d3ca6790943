package org.turjuman.language.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.FoldedText;
import org.turjuman.language.api.JoinedNames;
import org.turjuman.language.api.NameOccurrence;
import org.turjuman.language.api.Span;

/** Forms of names as a tree of folded words, each also as {@link JoinedNames} spell it. */
public final class NameTrie {
    /** What may stand between two words of one name: spaces, hyphens, the stops of أ.ف.ب. */
    private static final int WIDEST_GAP = 3;

    private static final int SHORTEST_AFTER_CLITIC = 3;

    private final WordTree<String> root;

    private record Match(int end, int stripped, int start, String form) {
        boolean beats(@Nullable Match other) {
            return other == null || end > other.end || (end == other.end && stripped < other.stripped);
        }
    }

    public NameTrie(Collection<String> forms) {
        root = new WordTree<>();
        forms.forEach(form -> JoinedNames.spellings(keys(form)).forEach(words -> root.add(words, form)));
    }

    private NameTrie(WordTree<String> root) {
        this.root = root;
    }

    /** The same without some of its forms and with others; what does not change is shared, so that it takes no time. */
    public NameTrie changed(Collection<String> gone, Collection<String> come) {
        WordTree<String> changed = new WordTree<>(root);
        gone.forEach(form -> JoinedNames.spellings(keys(form)).forEach(words -> changed.leave(words, form)));
        come.forEach(form -> JoinedNames.spellings(keys(form)).forEach(words -> changed.join(words, form)));
        return new NameTrie(changed);
    }

    private static List<String> keys(String form) {
        String key = LetterFolding.key(form);
        return words(key).stream().map(word -> word.substring(key)).toList();
    }

    /**
     * A form found in a folded text.
     *
     * @param place its letters in the key, without clitics
     * @param form as it was given
     */
    public record Found(Span place, String form) {}

    public List<NameOccurrence> occurrences(String text) {
        FoldedText folded = LetterFolding.fold(text);
        return in(folded).stream()
                .map(found -> new NameOccurrence(folded.original(found.place()), found.form()))
                .toList();
    }

    /** Every occurrence, from left to right, without overlaps. */
    public List<Found> in(FoldedText folded) {
        List<Found> found = new ArrayList<>();
        if (root.isEmpty()) {
            return found;
        }
        List<Span> words = words(folded.key());
        for (int i = 0; i < words.size(); ) {
            Match match = at(folded.key(), words, i);
            if (match == null) {
                i++;
                continue;
            }
            Span last = words.get(match.end());
            found.add(new Found(new Span(match.start(), last.end()), match.form()));
            i = match.end() + 1;
        }
        return found;
    }

    /** The best form that begins in word {@code i}; null when none does. */
    private @Nullable Match at(String key, List<Span> words, int i) {
        int start = words.get(i).start();
        String word = words.get(i).substring(key);
        Match best = longest(key, words, i, word, start, 0, null);
        boolean waw = word.length() > 1 && "وف".indexOf(word.charAt(0)) >= 0;
        for (int first = 0; first <= (waw ? 1 : 0); first++) {
            String rest = word.substring(first);
            if (first > 0) {
                best = longest(key, words, i, rest, start + first, first, best);
            }
            if (rest.length() > 1 && "بلك".indexOf(rest.charAt(0)) >= 0) {
                int stripped = first + 1;
                best = longest(key, words, i, rest.substring(1), start + stripped, stripped, best);
                if (rest.startsWith("لل")) {
                    // ل and the article: للاتحاد is ل + الاتحاد, للجنة is ل + اللجنة
                    best = longest(key, words, i, "ال" + rest.substring(2), start + stripped, stripped, best);
                    best = longest(key, words, i, "ال" + rest.substring(1), start + stripped, stripped, best);
                }
            }
        }
        return best;
    }

    private @Nullable Match longest(
            String key, List<Span> words, int i, String first, int start, int stripped, @Nullable Match best) {
        WordTree<String> node = root.after(first);
        Match found = best;
        for (int at = i; node != null; ) {
            boolean tooShort = stripped > 0 && at == i && first.length() < SHORTEST_AFTER_CLITIC;
            if (!node.forms().isEmpty() && !tooShort) {
                Match match = new Match(at, stripped, start, node.forms().get(0));
                found = match.beats(found) ? match : found;
            }
            if (++at == words.size()
                    || !joined(key, words.get(at - 1).end(), words.get(at).start())) {
                break;
            }
            node = node.after(words.get(at).substring(key));
        }
        return found;
    }

    private static boolean joined(String key, int from, int to) {
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (" -.'".indexOf(key.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Span> words(String key) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= key.length(); at++) {
            boolean inWord = at < key.length()
                    && (Character.isLetterOrDigit(key.charAt(at)) || Character.isSurrogate(key.charAt(at)));
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(new Span(start, at));
                start = -1;
            }
        }
        return words;
    }
}
