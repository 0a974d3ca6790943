package org.turjuman.entities.internal.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a table of names; the file calls them by these names in small letters. */
enum CsvColumn {
    ID,
    VERSION,
    TYPE,
    LANGUAGE,
    FORM,
    STATUS,
    STYLE,
    USE,
    FORM_NOTE,
    ROLE_AR,
    ROLE_EN,
    ROLE_FR,
    ROLE_FROM,
    ROLE_UNTIL,
    LINE,
    GENDER,
    COUNTRY,
    EXTERNAL,
    CONTESTED,
    NOTE;

    /** A file without these says nothing. */
    static final List<CsvColumn> NEEDED = List.of(TYPE, LANGUAGE, FORM);

    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CsvColumn> titled(String title) {
        return Arrays.stream(values())
                .filter(column -> column.title().equalsIgnoreCase(title.strip()))
                .findFirst();
    }
}
