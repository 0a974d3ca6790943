package org.turjuman.language.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.internal.names.NameSpeller;

/**
 * Arabic names in Latin letters, with the vowels that names really have: عزيز أخنوش is Aziz Akhannouch.
 *
 * <p>{@code Transliteration.in(PRESS_ENGLISH).from("EG").candidates("مصطفى مدبولي")} begins with Mostafa Madbouly. The
 * object is immutable and may be shared; docs/language.md tells the rules.
 */
public final class Transliteration {
    /** How long a name may be, in UTF-16 units. */
    public static final int NAME_LIMIT = 200;

    /** How many candidates there are at most. */
    public static final int CANDIDATE_LIMIT = 8;

    private final TransliterationStyle style;

    /** Where the bearer is from; null where nobody knows. */
    private final @Nullable String country;

    private final Map<String, String> known;

    private Transliteration(TransliterationStyle style, @Nullable String country, Map<String, String> known) {
        this.style = style;
        this.country = country;
        this.known = known;
    }

    /** In a style, for a bearer of whom nothing is known. */
    public static Transliteration in(TransliterationStyle style) {
        return new Transliteration(Objects.requireNonNull(style), null, Map.of());
    }

    /**
     * The same for a bearer from a country. A country that no rule knows changes nothing.
     *
     * @param country its ISO 3166 code, such as {@code MA}; null where nobody knows
     */
    public Transliteration from(@Nullable String country) {
        return new Transliteration(style, country == null ? null : country.toUpperCase(Locale.ROOT), known);
    }

    /**
     * The same with spellings that the caller knows, such as those of the name authority: they come before all others,
     * for whole names and for the words of longer ones.
     *
     * @param known the Latin spelling of each Arabic name
     */
    public Transliteration knowing(Map<String, String> known) {
        return new Transliteration(style, country, Map.copyOf(known));
    }

    /**
     * The spellings of a name, the likeliest first.
     *
     * @param name one or more words; vowel marks are read where they stand, words in Latin letters stay
     * @return at most {@link #CANDIDATE_LIMIT}, no two alike; none if the name has no Arabic letter
     * @throws IllegalArgumentException when the name is longer than {@link #NAME_LIMIT}
     */
    public List<LatinSpelling> candidates(String name) {
        if (name.length() > NAME_LIMIT) {
            throw new IllegalArgumentException(
                    "The name has %d UTF-16 units; at most %d are read.".formatted(name.length(), NAME_LIMIT));
        }
        return new NameSpeller(style, country, known).spell(name);
    }
}
