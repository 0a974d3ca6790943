package org.turjuman.entities.api;

import java.util.List;

/** Finds names in Arabic texts, stored or not, and the records they may mean. Reading needs the permission to read. */
public interface NameRecognition {
    /**
     * The names of a text.
     *
     * @param text any; never altered, never stored
     * @param context what else is known of it
     * @return in the order of the text, without overlaps
     */
    List<FoundName> in(String text, NameContext context);

    /**
     * The names of a text, and the words that mean one of its people without naming: «الوزير» after «وزير الدفاع بيني غانتس».
     *
     * @param text any; never altered, never stored
     * @param context what else is known of it
     */
    NamesFound read(String text, NameContext context);
}
