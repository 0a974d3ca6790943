package org.turjuman.language.internal.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Source;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.Letters;
import org.turjuman.language.internal.Lexicon;

/** The word lists about speakers and sources, folded. */
final class SpeechWords {
    /** What the first word of a phrase tells of who speaks. */
    record Head(Source.Type type, boolean unnamed) {}

    static final Set<String> STOPS = Lexicon.keys("speech/stops.txt");
    static final Set<String> BETWEEN = Lexicon.keys("speech/between.txt");
    static final Set<String> OCCASIONS = Lexicon.keys("speech/occasions.txt");
    static final Set<String> NOT_SPEAKERS = Lexicon.keys("speech/not-speakers.txt");
    static final Set<String> TITLES = Lexicon.keys("speech/titles.txt");
    static final Set<String> ADJECTIVES = Lexicon.keys("speech/adjectives.txt");
    static final Set<String> LANDS = Lexicon.keys("speech/lands.txt");
    static final Set<String> REPORTS = Lexicon.keys("speech/reports.txt");
    static final Set<String> THAT = Lexicon.keys("speech/that.txt");
    static final Set<String> NOT_THAT_AFTER = Lexicon.keys("speech/not-that-after.txt");
    static final Set<String> HEARERS = Lexicon.keys("speech/hearers.txt");
    static final Set<String> PARTS = Lexicon.keys("speech/parts.txt");
    static final Set<String> CONTRASTS = Lexicon.keys("speech/contrasts.txt");

    static final Set<String> THINGS = keys("speech/things.txt");
    static final Set<String> MEASURES = keys("speech/measures.txt");

    /** Verbs whose predicate a participle may be. */
    static final Set<String> BEING = Lexicon.keys("speech/being.txt");

    /** Towns whose first word could be somebody's name: «رام الله: …» is a place of news, no speaker. */
    static final Set<String> TOWNS = Lexicon.keys("speech/towns.txt");

    /** What news does, in the past: of one man and of one woman. */
    static final Set<String> VERBS = pastVerbs();

    static final Set<String> MEN = given("given-men", "foreign-given");
    static final Set<String> WOMEN = given("given-women");
    static final Set<String> FAMILIES = families();

    private static final Map<String, List<List<String>>> HEDGES = phrases("speech/hedges.txt");
    private static final Map<String, List<List<String>>> ACCORDING = phrases("speech/according.txt");
    private static final Map<String, Head> HEADS = heads();

    private SpeechWords() {}

    /** Of a list with any number of words on a line. */
    private static Set<String> keys(String list) {
        return Lexicon.words(list).stream().map(LetterFolding::key).collect(Collectors.toUnmodifiableSet());
    }

    static @Nullable Head head(String key) {
        return HEADS.get(key);
    }

    static boolean isName(String key) {
        return MEN.contains(key) || WOMEN.contains(key) || FAMILIES.contains(key);
    }

    /** How many tokens a hedge takes that begins with {@code first}; 0 if none does. */
    static int hedge(SpeechText text, int at, String first) {
        return longest(HEDGES, text, at, first);
    }

    /** The same for what stands before a source; the ل of «وفقا لتقرير» is not counted. */
    static int according(SpeechText text, int at, String first) {
        return longest(ACCORDING, text, at, first);
    }

    private static int longest(Map<String, List<List<String>>> phrases, SpeechText text, int at, String first) {
        for (List<String> phrase : phrases.getOrDefault(first, List.of())) {
            int length = phrase.size();
            boolean bound = phrase.get(length - 1).equals("ل");
            boolean whole = true;
            for (int i = 1; i < length && whole; i++) {
                String key = text.key(at + i);
                whole = i == length - 1 && bound ? key.startsWith("ل") : key.equals(phrase.get(i));
            }
            if (whole) {
                return bound && !text.key(at + length - 1).equals("ل") ? length - 1 : length;
            }
        }
        return 0;
    }

    private static Map<String, List<List<String>>> phrases(String list) {
        Map<String, List<List<String>>> phrases = new HashMap<>();
        for (String line : Lexicon.lines(list)) {
            List<String> words =
                    List.of(line.split(" +")).stream().map(LetterFolding::key).toList();
            phrases.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(words);
        }
        Comparator<List<String>> longest = Comparator.comparing(words -> -words.size());
        phrases.values().forEach(each -> each.sort(longest));
        return phrases;
    }

    private static Map<String, Head> heads() {
        Map<String, Head> heads = new HashMap<>();
        for (String line : Lexicon.lines("speech/heads.txt")) {
            String[] halves = line.split("=");
            String[] meaning = halves[1].strip().split(" +");
            Head head = new Head(Source.Type.valueOf(meaning[0]), meaning.length > 1);
            for (String word : halves[0].split("،")) {
                heads.putIfAbsent(LetterFolding.key(word), head);
            }
        }
        LANDS.forEach(land -> heads.putIfAbsent(land, new Head(Source.Type.ORGANISATION, false)));
        return heads;
    }

    private static Set<String> pastVerbs() {
        Set<String> verbs = new HashSet<>();
        for (String verb : Lexicon.words("faults/news-verbs.txt")) {
            if (!verb.startsWith("ي")) {
                String key = LetterFolding.key(verb);
                boolean weak = verb.endsWith("ى") || verb.endsWith("ا");
                verbs.add(key);
                verbs.add((weak ? key.substring(0, key.length() - 1) : key) + "ت");
            }
        }
        return Set.copyOf(verbs);
    }

    private static Set<String> given(String... lists) {
        Set<String> names = new HashSet<>();
        for (String list : lists) {
            addNames(names, list);
        }
        return Set.copyOf(names);
    }

    private static Set<String> families() {
        Set<String> names = new HashSet<>();
        for (String list : List.of(
                "common", "dz", "eg", "gulf", "iq", "jo", "lb", "ly", "ma", "mr", "ps", "sa", "sd", "sy", "tn", "ye")) {
            addNames(names, "family-" + list);
        }
        addNames(names, "foreign-family");
        return Set.copyOf(names);
    }

    private static void addNames(Set<String> names, String list) {
        for (String line : Lexicon.lines("names/" + list + ".txt")) {
            String name = LetterFolding.key(line.split("=")[0]);
            if (name.indexOf(' ') < 0 && !name.isEmpty() && Letters.isArabic(name.charAt(0))) {
                names.add(name);
            }
        }
    }
}
