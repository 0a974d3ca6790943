package org.turjuman.language.api;

/**
 * A form under which somebody or something is known, handed in by whoever keeps the records.
 *
 * @param form as it is written, without clitics
 * @param type what it names
 * @param record whose form it is; {@link RecognisedName#records()} gives it back
 * @param use when the form may be taken for the name
 */
public record KnownName(String form, NameType type, String record, Use use) {
    /** When a form may be taken for the name. */
    public enum Use {
        /** Wherever it stands. */
        ALWAYS,
        /** Where the words around it say so, because it means something else as well: the newspaper الحياة. */
        IN_CONTEXT,
        /** After a longer form of the same record, or after a title: بركة of نزار بركة. */
        REPEATED
    }
}
