package org.turjuman.language.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language of a text, named by a canonical BCP-47 tag such as {@code ar}, {@code fr-MA} or {@code zh-Hant}.
 *
 * <p>Two spellings of one tag are one language: {@code AR_ma} is {@code ar-MA}. What is not known for a tag is looked
 * up for its {@link #parent()}, so that {@code fr-MA} finds what is kept for {@code fr}.
 *
 * @param tag the canonical tag, never empty and never {@code und}
 */
public record Language(String tag) implements Comparable<Language> {
    public static final Language ARABIC = new Language("ar");
    public static final Language ENGLISH = new Language("en");
    public static final Language FRENCH = new Language("fr");

    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr", "Mend", "Aran");

    /** Languages that are written from the right when their tag names no script. */
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "arq", "ary", "arz", "apc", "ajp", "acm", "afb", "aeb", "ayl", "shu", "fa", "ur", "ps", "sd", "ug",
            "ckb", "ks", "he", "yi", "syr", "dv", "nqo", "prs", "azb", "lrc", "mzn", "pnb", "skr");

    /**
     * @throws IllegalArgumentException when {@code tag} is not a well-formed tag with a language in it
     */
    public Language {
        tag = canonical(tag);
    }

    /**
     * The language of a tag in any case, with hyphens or underscores.
     *
     * @throws IllegalArgumentException when the tag is malformed or names no language
     */
    public static Language of(String tag) {
        return new Language(tag);
    }

    /** The same for a Java locale; its region is kept. */
    public static Language of(Locale locale) {
        return new Language(locale.toLanguageTag());
    }

    /** The name that JAX-RS and Faces look for when they read a language from an address. */
    public static Language valueOf(String tag) {
        return of(tag);
    }

    private static String canonical(String tag) {
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
            // Java keeps the withdrawn codes iw, in, ji inside; toLanguageTag gives he, id, yi
            String canonical = locale.toLanguageTag();
            if (locale.getLanguage().isEmpty() || canonical.startsWith("und")) {
                throw new IllegalArgumentException("Not a language tag: '%s'. Examples: ar, en, fr-MA".formatted(tag));
            }
            return canonical;
        } catch (IllformedLocaleException malformed) {
            throw new IllegalArgumentException(
                    "Not a language tag: '%s'. Examples: ar, en, fr-MA".formatted(tag), malformed);
        }
    }

    /**
     * Whether the world knows it: one of ISO 639-1, or one of three letters in which software is written, such as zgh. A
     * tag may be well-formed and name no language, as {@code xx} and {@code english} do.
     */
    public boolean isKnown() {
        return KNOWN.contains(locale().getLanguage());
    }

    public String getTag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The tag without its last part: {@code fr-MA} → {@code fr}; empty for a language without more. */
    public Optional<Language> parent() {
        int cut = tag.lastIndexOf('-');
        if (cut < 0) {
            return Optional.empty();
        }
        String shorter = tag.substring(0, cut);
        // a one-letter part only announces what followed it (RFC 4647, 3.4)
        if (shorter.length() > 2 && shorter.charAt(shorter.length() - 2) == '-') {
            shorter = shorter.substring(0, shorter.length() - 2);
        }
        return Optional.of(new Language(shorter));
    }

    /** Whether this is {@code wider} or one of its kinds: {@code fr-MA} is a kind of {@code fr}, not the reverse. */
    public boolean isA(Language wider) {
        return tag.equals(wider.tag) || tag.startsWith(wider.tag + "-");
    }

    /** Of the languages offered, this one or its nearest parent. */
    public Optional<Language> nearest(Collection<Language> offered) {
        Optional<Language> asked = Optional.of(this);
        while (asked.isPresent() && !offered.contains(asked.get())) {
            asked = asked.get().parent();
        }
        return asked;
    }

    /** On which side its lines begin. The script of the tag decides, and where it names none, the language's own. */
    public Direction direction() {
        Locale locale = locale();
        boolean fromTheRight = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(primary())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
        return fromTheRight ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    public Direction getDirection() {
        return direction();
    }

    /** The language's name in the language of {@code reader}, as a heading or a choice shows it. */
    public String nameIn(Language reader) {
        return locale().getDisplayName(reader.locale());
    }

    private String primary() {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    /** The tag, so that a language can be written into an address or an attribute. */
    @Override
    public String toString() {
        return tag;
    }
}
