package org.turjuman.language.internal.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.AyaspellWords;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.faults.NewsWords;
import org.turjuman.language.internal.names.NameParts;

/** What is known of single words; the lists of {@code recognition/}. */
final class Vocabulary {
    private static final int REMEMBERED = 50_000;

    static final Set<String> ROLE_ENDS = words("role-ends.txt");
    static final Set<String> DEFINITE_HEADS = words("definite-heads.txt");
    static final Set<String> DEFINITE_ADJECTIVES = words("definite-adjectives.txt");
    static final Set<String> STOPS = words("name-stops.txt");
    static final Set<String> PARTICLES = words("name-particles.txt");
    static final Set<String> SAYING = words("saying.txt");
    static final Set<String> PORTFOLIOS = words("portfolios.txt");
    static final Set<String> NEVER = words("never-names.txt");
    static final Set<String> NEVER_CUT = words("never-cut.txt");
    static final Set<String> BEFORE_FAITH = words("before-faith.txt");
    static final Set<String> DEMONYMS = words("demonyms.txt");
    static final Set<String> CLUB_HEADS = words("club-heads.txt");
    static final Set<String> COMPANY_WORDS = words("company-words.txt");
    static final Set<String> LETTER_NAMES = Lexicon.keys("sentences/letter-names.txt");
    static final Set<String> SPORT = words("sport-words.txt");
    static final Set<String> OTHER_BODIES = words("other-bodies.txt");
    static final Map<String, Set<String>> NO_BODIES = groups("no-bodies.txt", LetterFolding::key);
    private static final Map<String, Set<String>> USUAL = groups("usual-names.txt", UnaryOperator.identity());
    static final Map<String, String> ORGANISATION_HEADS = kinds("organisation-heads.txt");
    static final Map<String, String> PLACE_HEADS = kinds("place-heads.txt");
    static final Map<String, String> TITLED_HEADS = kinds("titled-heads.txt");

    private static final Map<String, Familiarity> ASKED = new ConcurrentHashMap<>();

    private Vocabulary() {}

    /** How usual a word is. */
    enum Familiarity {
        /** News uses it every day. */
        NEWS,
        /** The word list has it. */
        LISTED,
        /** No list has it: a name or a foreign word. */
        UNKNOWN
    }

    static Familiarity familiarity(String written) {
        Familiarity known = ASKED.get(written);
        if (known != null) {
            return known;
        }
        Familiarity found = lookUp(written);
        String right = found == Familiarity.UNKNOWN ? Respelled.of(written) : null;
        found = right == null ? found : lookUp(right);
        if (ASKED.size() > REMEMBERED) {
            ASKED.clear();
        }
        ASKED.put(written, found);
        return found;
    }

    private static Familiarity lookUp(String written) {
        boolean listed = AyaspellWords.get().known(written);
        boolean news = listed && NewsWords.get().usual(written);
        return news ? Familiarity.NEWS : listed ? Familiarity.LISTED : Familiarity.UNKNOWN;
    }

    /** Whether no name goes on over the word. The name علي is no preposition, though its key is the same. */
    static boolean endsRole(NameWord.Stem stem) {
        return ROLE_ENDS.contains(stem.key()) && !stem.written().equals("علي");
    }

    static boolean isPlainWord(NameWord.Stem stem) {
        return familiarity(stem.written()) == Familiarity.NEWS;
    }

    /** The word itself stands in a list of news words; isPlainWord also holds for forms that nobody may ever have used. */
    static boolean isListedWord(NameWord.Stem stem) {
        return NewsWords.get().lists(stem.written());
    }

    /** No list has the word, and it is long enough to be a name. */
    static boolean isUnknown(NameWord.Stem stem) {
        return stem.key().length() > 2
                && isArabic(stem.key())
                && !NEVER.contains(stem.key())
                && familiarity(stem.written()) == Familiarity.UNKNOWN;
    }

    static boolean isListed(String written) {
        return AyaspellWords.get().known(written);
    }

    static boolean isArabic(String key) {
        return key.charAt(0) >= 'ء' && key.charAt(0) <= 'ي';
    }

    static boolean isDefinite(String key) {
        return key.length() > 3 && key.startsWith("ال");
    }

    /** The shape of an adjective of origin or field with its article: المغربي, الصحية. */
    static boolean isNisba(String key) {
        return key.length() > 4 && key.startsWith("ال") && (key.endsWith("ي") || key.endsWith("يه"));
    }

    /** Where somebody is from, with the article: الهندي, الدنماركية; of the halves of الجنوب إفريقي the second. */
    static boolean isDemonym(String key) {
        return DEMONYMS.contains(key.startsWith("ال") ? key.substring(2) : key);
    }

    static boolean given(String key) {
        return NameParts.given(key);
    }

    static boolean family(String key) {
        return NameParts.family(key);
    }

    /** What kind of head a word is; null if it is none. */
    static @Nullable String organisationHead(String key) {
        return ORGANISATION_HEADS.get(key);
    }

    /** Whether news uses a form for a name of that kind more often than for anything else; see {@code usual-names.txt}. */
    static boolean isUsual(String kind, String key) {
        return USUAL.getOrDefault(kind, Set.of()).contains(key);
    }

    /** Lines of {@code name = words}. */
    private static Map<String, Set<String>> groups(String file, UnaryOperator<String> named) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : Lexicon.lines("recognition/" + file)) {
            String[] sides = line.split("=");
            Set<String> words = groups.computeIfAbsent(named.apply(sides[0].strip()), name -> new HashSet<>());
            for (String word : sides[1].strip().split("\\s+")) {
                words.add(LetterFolding.key(word));
            }
        }
        return groups;
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        for (String line : Lexicon.lines("recognition/" + file)) {
            for (String word : line.split("\\s+")) {
                words.add(LetterFolding.key(word));
            }
        }
        return Set.copyOf(words);
    }

    private static Map<String, String> kinds(String file) {
        Map<String, String> kinds = new HashMap<>();
        for (String line : Lexicon.lines("recognition/" + file)) {
            String[] sides = line.split("=");
            for (String word : sides[0].split("،")) {
                kinds.putIfAbsent(LetterFolding.key(word), sides[1].strip());
            }
        }
        return Map.copyOf(kinds);
    }
}
