package org.turjuman.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;

/** Reads what an address asks for. One typed by hand may hold anything: what cannot be read asks for nothing. */
final class Asked {
    private Asked() {}

    /** Words, without the space around them; null for none. */
    static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A day of the years 1 to 9999 as {@code 2021-11-24}; null for none. */
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            LocalDate day = text == null || text.isBlank() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A language by its tag. */
    static Optional<Language> language(@Nullable String tag) {
        try {
            return tag == null || tag.isBlank() ? Optional.empty() : Optional.of(Language.of(tag));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** One of an enum's constants, whatever its case. */
    static <E extends Enum<E>> Optional<E> one(Class<E> type, @Nullable String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
