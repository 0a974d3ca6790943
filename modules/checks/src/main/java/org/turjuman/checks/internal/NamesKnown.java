package org.turjuman.checks.internal;

import org.turjuman.checks.api.CheckRequest;
import org.turjuman.checks.api.SourceNames;
import org.turjuman.entities.api.KnownSpellings;
import org.turjuman.language.api.Language;

/** Where the checks have the names from. */
interface NamesKnown {
    /** The names of a source that nobody decided about. */
    SourceNames in(CheckRequest request);

    /** The authority in a target's language. */
    KnownSpellings spellings(Language language);
}
