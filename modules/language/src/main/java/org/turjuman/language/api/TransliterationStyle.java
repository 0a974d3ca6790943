package org.turjuman.language.api;

/** A manner of writing Arabic names in Latin letters. */
public enum TransliterationStyle {
    /** As the English-language press does: Mohammed bin Salman, and Aziz Akhannouch as he is called at home. */
    PRESS_ENGLISH,
    /** As the French-language press does: Mohammed ben Salmane, Aziz Akhannouch. */
    PRESS_FRENCH,
    /** The table of the American Library Association and the Library of Congress (Arabic, 2012): ʻAbd al-Raḥmān. */
    ALA_LC,
    /**
     * The International Journal of Middle East Studies writes names of people with ʿayn and hamza and without other
     * marks: ʿAbd al-Rahman.
     */
    IJMES;

    /** Whether vowels follow the habits of newspapers, not the letters. */
    public boolean isPress() {
        return this == PRESS_ENGLISH || this == PRESS_FRENCH;
    }
}
