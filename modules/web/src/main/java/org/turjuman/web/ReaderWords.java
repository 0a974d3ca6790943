package org.turjuman.web;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.turjuman.articles.api.Fact;
import org.turjuman.articles.api.Standing;
import org.turjuman.language.api.Direction;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskDates;

/** The words around an edition, in the edition's own language; in English where the desk does not speak it. */
final class ReaderWords {
    private static final List<Language> SPOKEN = List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH);
    private final Language language;
    private final ZoneId zone;

    /**
     * Words for a page.
     *
     * @param wanted the language of what the page shows
     * @param zone the zone in which instants are told as days
     */
    ReaderWords(Language wanted, ZoneId zone) {
        language = wanted.nearest(SPOKEN).orElse(Language.ENGLISH);
        this.zone = zone;
    }

    /** The language of the words, for {@code lang}. */
    Language language() {
        return language;
    }

    Direction direction() {
        return language.direction();
    }

    /** A text with its placeholders filled, not escaped. */
    String say(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            written[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(TextBundle.text("reader." + key, language.locale()), Locale.ROOT).format(written);
    }

    /** The same, safe in HTML. */
    String html(String key, Object... arguments) {
        return Html.escaped(say(key, arguments));
    }

    /**
     * What is known of a source, or that it is not.
     *
     * @param name of the fact, such as {@code outlet}
     * @param fact its value and standing
     */
    String fact(String name, Fact<String> fact) {
        return fact.known().orElseGet(() -> say(missing(name, fact)));
    }

    /** The key of what stands for a missing fact: that nobody has looked is not the same as that there is nothing. */
    static String missing(String name, Fact<String> fact) {
        return name + (fact.standing() == Standing.NOT_ASKED ? "-not-asked" : "-not-known");
    }

    /** The name of a language. */
    String name(Language other) {
        return other.nameIn(language);
    }

    /** The name of a country by its ISO 3166 code. */
    String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }

    /** A day: 24 November 2021; in Arabic with the month names of the desk's country. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", DeskDates.locale(language.locale(), zone))
                .format(day);
    }

    String day(Instant instant) {
        return day(instant.atZone(zone).toLocalDate());
    }

    /** A comma with its space. */
    String comma() {
        return language.equals(Language.ARABIC) ? "، " : ", ";
    }

    String names(List<String> names) {
        return String.join(comma(), names);
    }
}
