package org.turjuman.language.internal.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.turjuman.language.internal.Lexicon;

/**
 * The words that news is made of, in every form the rules can build of them. A form alone proves nothing, the rules
 * build too many: ask the word list as well.
 */
public final class NewsWords {
    private static final String[] PRONOUNS = {"ه", "ها", "هم", "هما", "هن", "نا", "ي", "ك", "كم"};
    private static final String[] NOUN_ENDINGS = {
        "", "ا", "ة", "ات", "ين", "ون", "ان", "تين", "تان", "ي", "ية", "يا", "يين", "يون", "يات"
    };
    private static final String[] PAST_ENDINGS = {"ت", "وا", "تا", "ن", "نا", "تم"};
    private static final String[] PRESENT_ENDINGS = {"", "ون", "وا", "ان", "ا", "ين", "ن", "ه", "ها", "هم", "نا"};

    private final Set<String> forms = new HashSet<>(120_000);

    /** Forms with a pronoun, which no article stands before. */
    private final Set<String> owned = new HashSet<>(120_000);

    private final Set<String> nouns;
    private final Set<String> verbs;

    private NewsWords() {
        nouns = Set.copyOf(new HashSet<>(Lexicon.words("faults/news-words.txt")));
        for (String word : nouns) {
            noun(word);
        }
        verbs = Set.copyOf(new HashSet<>(Lexicon.words("faults/news-verbs.txt")));
        for (String verb : verbs) {
            if (verb.startsWith("ي")) {
                present(verb.substring(1));
            } else {
                noun(verb);
                for (String ending : PAST_ENDINGS) {
                    forms.add(verb + ending);
                }
                possessed(verb + "ت");
                possessed(verb + "و");
                present(stem(verb));
            }
        }
    }

    private static final class Loaded {
        static final NewsWords WORDS = new NewsWords();
    }

    public static NewsWords get() {
        return Loaded.WORDS;
    }

    private void noun(String word) {
        String stem = word.substring(0, word.length() - 1);
        switch (word.charAt(word.length() - 1)) {
            case 'ة' -> {
                forms.add(word);
                possessed(stem + "ت");
                possessed(stem + "ات");
                forms.addAll(List.of(stem + "تين", stem + "تان", stem + "تي", stem + "ي", stem + "ية"));
            }
            case 'ى' -> {
                forms.add(word);
                possessed(stem + "ا");
                for (String pronoun : PRONOUNS) {
                    owned.add(stem + "ي" + pronoun);
                }
                forms.addAll(List.of(stem + "ت", stem + "وا", stem + "يات", stem + "ين", stem + "يين"));
            }
            default -> {
                for (String ending : NOUN_ENDINGS) {
                    forms.add(word + ending);
                }
                possessed(word);
                possessed(word + "ات");
                if (word.endsWith("ء")) {
                    possessed(stem + "ئ");
                    possessed(stem + "ؤ");
                    forms.addAll(List.of(stem + "ئي", stem + "ئية", stem + "ئين"));
                }
            }
        }
    }

    private void possessed(String stem) {
        forms.add(stem);
        if (stem.endsWith("ي") && nouns.contains(stem + "ة")) {
            return; // an adjective: مصريه is مصرية, not "his"
        }
        for (String pronoun : PRONOUNS) {
            owned.add(stem + pronoun);
        }
    }

    /** What follows the ي of the present: أعلن is ي + علن, استأنف is ي + ستأنف. */
    private static String stem(String past) {
        boolean drops = past.startsWith("أ") && past.length() == 4 || past.startsWith("ا") && past.length() >= 5;
        String stem = drops ? past.substring(1) : past;
        return stem.endsWith("ى") ? stem.substring(0, stem.length() - 1) + "ي" : stem;
    }

    private void present(String stem) {
        for (String person : List.of("ي", "ت", "ن", "أ")) {
            for (String ending : PRESENT_ENDINGS) {
                forms.add(person + stem + ending);
            }
            if (stem.endsWith("ي") || stem.endsWith("ى") || stem.endsWith("و")) {
                String open = stem.substring(0, stem.length() - 1);
                forms.addAll(List.of(person + open, person + open + "ون", person + open + "وا"));
            }
        }
    }

    /** Whether news uses the word, behind any of its prefixes. */
    public boolean usual(String word) {
        if (bare(word)) {
            return true;
        }
        return word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 && bare(word.substring(1));
    }

    /** Without و and ف before it. */
    private boolean bare(String word) {
        if (free(word)) {
            return true;
        }
        if (word.length() < 3) {
            return false;
        }
        if (word.startsWith("ال")) {
            return forms.contains(word.substring(2));
        }
        if ("بكلس".indexOf(word.charAt(0)) < 0) {
            return false;
        }
        String rest = word.substring(1);
        return free(rest)
                || rest.startsWith("ال") && word.charAt(0) != 'ل' && forms.contains(rest.substring(2))
                || word.startsWith("لل") && (forms.contains(word.substring(2)) || forms.contains(rest));
    }

    private boolean free(String word) {
        return forms.contains(word) || owned.contains(word);
    }

    /** Whether a list itself has the word, as it stands there. */
    public boolean lists(String word) {
        return nouns.contains(word) || verbs.contains(word);
    }
}
