package org.turjuman.language.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names of two words that many write as one: عبد الإله and عبدالإله, أبو الغيط and أبوالغيط. */
public final class JoinedNames {
    private static final Set<String> FIRST = Set.of("عبد", "ابو");
    private static final int FIRST_LETTERS = 3;
    private static final int SHORTEST_SECOND = 4; // الغيط, with its article

    private JoinedNames() {}

    /**
     * A name as it is written, with every such pair as one word, and with every such word as a pair; each once.
     *
     * @param words its words as match keys, see {@link Folding#key(String)}
     */
    public static Set<List<String>> spellings(List<String> words) {
        Set<List<String>> spellings = new LinkedHashSet<>();
        spellings.add(words);
        spellings.add(joined(words));
        spellings.add(parted(words));
        return spellings;
    }

    /**
     * The same of a name in one string.
     *
     * @param key a match key whose words are parted by spaces
     */
    public static List<String> spellings(String key) {
        return spellings(List.of(key.split(" ", -1))).stream()
                .map(words -> String.join(" ", words))
                .toList();
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && FIRST.contains(joined.get(last)) && isSecond(word)) {
                joined.set(last, joined.get(last) + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static List<String> parted(List<String> words) {
        List<String> parted = new ArrayList<>();
        for (String word : words) {
            String first = word.substring(0, Math.min(FIRST_LETTERS, word.length()));
            if (FIRST.contains(first) && isSecond(word.substring(FIRST_LETTERS))) {
                parted.add(first);
                parted.add(word.substring(FIRST_LETTERS));
            } else {
                parted.add(word);
            }
        }
        return parted;
    }

    private static boolean isSecond(String word) {
        return word.startsWith("ال") && word.length() >= SHORTEST_SECOND;
    }
}
