package org.turjuman.entities.api;

import org.turjuman.language.api.Language;

/** The names of the authority as translations write them. Reading needs the permission to read. */
public interface NamesInTranslations {
    /**
     * Every form in a language, ready to be looked for.
     *
     * @param language in which
     * @return as the authority is now; the same object until it changes
     */
    KnownSpellings spellings(Language language);
}
