package org.turjuman.language.internal.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Clitic.Kind;
import org.turjuman.language.internal.Lexicon;
import org.turjuman.language.internal.words.WordParts.Piece;

/** The closed class, which is small enough to be listed with all its clitics: particles, pronouns, months, fixed cuts. */
final class ClosedWords {
    private static final List<String> PRONOUNS = List.of("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا");
    private static final Set<String> WITH_MINE = Set.of("من", "عن", "ب", "ل", "مع", "عند");
    private static final Set<String> WITH_ME = Set.of("أن", "إن", "لكن", "كأن", "لعل", "ليت");

    private final Map<String, WordParts> words = new HashMap<>();

    /** What holds before a verb only: فقد أعلن. */
    private final Map<String, WordParts> beforeVerb = new HashMap<>();

    /** The same without hamza on alef, as hurried writers leave it out. */
    private final Map<String, WordParts> withoutHamza = new HashMap<>();

    /** The same with ي for a final ى, as Egypt prints it; these may be names: علي. */
    private final Map<String, WordParts> withYeh = new HashMap<>();

    ClosedWords() {
        for (String line : Lexicon.lines("words/cuts.txt")) {
            String[] halves = line.split("\\|");
            addCut(halves[0].strip().split(" +"), halves[1].strip(), halves.length > 2 ? beforeVerb : words);
        }
        List<String[]> particles = Lexicon.lines("words/particles.txt").stream()
                .map(line -> line.split("\\|", -1))
                .toList();
        for (String[] particle : particles) {
            String word = particle[0].strip();
            add(word, WordParts.whole(word, lemma(particle)));
        }
        particles.forEach(particle -> addBehind(particle, ""));
        particles.forEach(particle -> addBehind(particle, particle[2].strip()));
    }

    private static String lemma(String[] particle) {
        return particle.length > 3 ? particle[3].strip() : particle[0].strip();
    }

    private static void addCut(String[] layers, String lemma, Map<String, WordParts> into) {
        List<Piece> before = new ArrayList<>();
        for (int i = 0; i < layers.length - 1; i++) {
            before.add(proclitic(layers[i].replace("+", "")));
        }
        String stem = layers[layers.length - 1];
        into.put(
                String.join("", layers).replace("+", ""),
                new WordParts(before, stem.length(), List.of(), stem, lemma, false, false));
    }

    /** Adds a particle behind all clitics that may stand before it, and before all pronouns if {@code owned} is not empty. */
    private void addBehind(String[] particle, String owned) {
        addBehind("", particle, owned);
        if (!particle[1].isBlank()) {
            for (String clitic : particle[1].strip().split(" +")) {
                addBehind(clitic, particle, owned);
            }
        }
    }

    private void addBehind(String clitic, String[] particle, String owned) {
        String word = particle[0].strip();
        String lemma = lemma(particle);
        for (String conjunction : clitic.equals("أ") ? List.of("") : List.of("", "و", "ف")) {
            List<Piece> before = new ArrayList<>();
            for (String each : List.of(conjunction, clitic)) {
                if (!each.isEmpty()) {
                    before.add(proclitic(each));
                }
            }
            for (String pronoun : pronouns(owned)) {
                List<Piece> after = List.of(new Piece(Kind.PRONOUN, pronoun, pronoun.length()));
                add(
                        conjunction + clitic + owned + pronoun,
                        new WordParts(before, owned.length(), after, word, lemma, false, false));
            }
            // ل before الذي takes its alef: للذي
            String stem = clitic.equals("ل") && word.startsWith("ال") ? word.substring(1) : word;
            if (beforeVerb.containsKey(conjunction + clitic + stem)) {
                continue;
            }
            add(
                    conjunction + clitic + stem,
                    new WordParts(before, stem.length(), List.of(), word, lemma, false, false));
        }
    }

    private static List<String> pronouns(String stem) {
        if (stem.isEmpty()) {
            return List.of();
        }
        List<String> pronouns = new ArrayList<>(PRONOUNS);
        if (WITH_MINE.contains(stem)) {
            pronouns.add("ي");
        } else if (WITH_ME.contains(stem)) {
            pronouns.addAll(List.of("ي", "ني"));
        }
        return pronouns;
    }

    private static Piece proclitic(String form) {
        Kind kind = switch (form) {
            case "و", "ف" -> Kind.CONJUNCTION;
            case "أ" -> Kind.QUESTION;
            case "س" -> Kind.FUTURE;
            case "ال" -> Kind.ARTICLE;
            default -> Kind.PREPOSITION;
        };
        return new Piece(kind, form, form.length());
    }

    private void add(String word, WordParts parts) {
        words.putIfAbsent(word, parts);
        String plain = word.replace('أ', 'ا').replace('إ', 'ا');
        if (!plain.equals(word)) {
            withoutHamza.putIfAbsent(plain, parts);
        }
        if (word.endsWith("ى")) {
            withYeh.putIfAbsent(word.substring(0, word.length() - 1) + "ي", parts);
        }
        if (plain.endsWith("ى")) {
            withYeh.putIfAbsent(plain.substring(0, plain.length() - 1) + "ي", parts);
        }
    }

    /** Null for a word of the open class. */
    @Nullable
    WordParts of(String word) {
        return words.get(word);
    }

    /** Null for a word that a verb behind it does not change. */
    @Nullable
    WordParts beforeVerb(String word) {
        return beforeVerb.get(word);
    }

    /** The same for a word in which hamzas are missing. */
    @Nullable
    WordParts withoutHamza(String word) {
        return withoutHamza.get(word);
    }

    /** The same for a word with ي in place of ى. */
    @Nullable
    WordParts withYeh(String word) {
        return withYeh.get(word);
    }
}
