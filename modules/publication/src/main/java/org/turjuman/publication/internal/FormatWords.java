package org.turjuman.publication.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.DeskDates;

/** The few words that a format adds, in the language of the edition; English where there are none in it. */
final class FormatWords {
    private static final List<Language> OFFERED = List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH);
    private final Language language;
    private final ResourceBundle bundle;

    FormatWords(Language edition) {
        language = edition.nearest(OFFERED).orElse(Language.ENGLISH);
        bundle = ResourceBundle.getBundle(
                "org/turjuman/publication/words",
                language.locale(),
                FormatWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < written.length; i++) {
            written[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(written);
    }

    /** Names in a row: with commas, Arabic ones in Arabic. */
    String names(List<String> names) {
        return String.join(language.equals(Language.ARABIC) ? "، " : ", ", names);
    }

    /** A day in words, in Arabic with the month names of the zone's country. */
    String day(LocalDate day, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", DeskDates.locale(language.locale(), zone))
                .format(day);
    }
}
