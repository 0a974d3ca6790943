package org.turjuman.language.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.LatinSpelling;
import org.turjuman.language.api.LatinSpelling.Reason;
import org.turjuman.language.api.Transliteration;
import org.turjuman.language.api.TransliterationStyle;
import org.turjuman.language.internal.LetterFolding;
import org.turjuman.language.internal.names.HomelandGuess.Guess;
import org.turjuman.language.internal.names.NameUnit.Kind;

/** Spells whole names: the parts by themselves, then the likeliest of their combinations. */
public final class NameSpeller {
    /** How many beginnings of a name are carried along. */
    private static final int BEAM = 24;

    /** How much it tells that several countries write alike: two that are as likely save so much times log 2. */
    private static final double AGREEMENT = 0.1;

    private static final double FRENCH_DOUBT = 0.1;

    private static final double KNOWN_CONFIDENCE = 0.99;

    private final TransliterationStyle style;
    private final @Nullable String country;
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param country an ISO 3166 code; null where nobody knows
     * @param known the caller's spellings of Arabic names
     */
    public NameSpeller(TransliterationStyle style, @Nullable String country, Map<String, String> known) {
        this.style = style;
        this.country = country;
        known.forEach((arabic, latin) -> this.known.put(key(arabic), latin));
    }

    /** The match key of a name as its parts have it: without stops and other signs. */
    private static String key(String name) {
        return Texts.words(name).stream()
                .map(word -> LetterFolding.key(word.text()))
                .collect(Collectors.joining(" "));
    }

    /** The spellings of a name of bounded length, the likeliest first; none if it has no Arabic letter. */
    public List<LatinSpelling> spell(String name) {
        List<Texts.Word> words = Texts.words(name);
        if (words.stream().noneMatch(Texts.Word::isArabic)) {
            return List.of();
        }
        List<Guess> guesses = HomelandGuess.of(new NameUnits(known).cut(words), country);
        List<Option> names = new ArrayList<>();
        for (Guess guess : style.isPress() ? guesses : guesses.subList(0, 1)) {
            spell(words, guess.home()).forEach(option -> names.add(option.dearer(cost(guess))));
        }
        return cheapest(together(names))
                .limit(Transliteration.CANDIDATE_LIMIT)
                .map(option -> new LatinSpelling(
                        option.text(),
                        style,
                        option.reason(),
                        Math.round(KNOWN_CONFIDENCE * Math.exp(-0.6 * Math.max(0, option.cost())) * 100) / 100.0))
                .toList();
    }

    /** In French letters the countries lie nearer together, so that another one seldom tells more. */
    private double cost(Guess guess) {
        return style == TransliterationStyle.PRESS_FRENCH && guess.cost() > 0
                ? guess.cost() + FRENCH_DOUBT
                : guess.cost();
    }

    /** As they are spelled for a bearer from a country. */
    private List<Option> spell(List<Texts.Word> words, @Nullable Homeland home) {
        List<NameUnit> units = new NameUnits(known).cut(words, home);
        List<Option> names = List.of(new Option("", 0, Reason.KNOWN));
        boolean given = units.size() > 1;
        for (NameUnit unit : units) {
            List<Option> options = options(unit, home, given);
            names = extended(names, unit, options);
            given = unit.kind() == Kind.SON || unit.kind() == Kind.DAUGHTER;
        }
        return names;
    }

    /** What several countries write is likelier than what one writes. */
    private static List<Option> together(List<Option> names) {
        Map<String, Option> all = new LinkedHashMap<>();
        for (Option name : names) {
            all.merge(name.text(), name, NameSpeller::both);
        }
        return List.copyOf(all.values());
    }

    private static Option both(Option one, Option other) {
        double apart = Math.abs(one.cost() - other.cost());
        double saved = AGREEMENT * Math.log(1 + Math.exp(-apart / AGREEMENT));
        Reason reason = one.reason().compareTo(other.reason()) < 0 ? one.reason() : other.reason();
        return new Option(one.text(), Math.min(one.cost(), other.cost()) - saved, reason);
    }

    /** Each text once, the cheapest first. */
    private static Stream<Option> cheapest(List<Option> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .sorted(Comparator.comparingDouble(Option::cost))
                .filter(option -> seen.add(option.text()));
    }

    private List<Option> options(NameUnit unit, @Nullable Homeland home, boolean given) {
        if (unit.kind() == Kind.KNOWN) {
            return List.of(new Option(known.getOrDefault(unit.key(), unit.text()), 0, Reason.KNOWN));
        }
        if (style.isPress()) {
            return new UnitSpeller(home, style == TransliterationStyle.PRESS_FRENCH).options(unit, given);
        }
        return new ScholarSpeller(style, home).options(unit, given);
    }

    private static List<Option> extended(List<Option> names, NameUnit unit, List<Option> options) {
        List<Option> longer = new ArrayList<>();
        for (Option name : names) {
            for (Option option : options) {
                String text = name.text().isEmpty()
                        ? Texts.capital(option.text())
                        : name.text() + unit.joint() + option.text();
                Reason reason = name.reason().compareTo(option.reason()) > 0 ? name.reason() : option.reason();
                longer.add(new Option(text, name.cost() + option.cost(), reason));
            }
        }
        return cheapest(longer).limit(BEAM).toList();
    }
}
