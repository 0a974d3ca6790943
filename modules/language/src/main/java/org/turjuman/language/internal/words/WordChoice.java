package org.turjuman.language.internal.words;

import org.jspecify.annotations.Nullable;

/**
 * How a word by itself is read.
 *
 * @param parts the likeliest reading
 * @param asName how it is read where its neighbours say that it is a name; null if it can be none
 * @param beforeVerb how it is read before a verb; null where that makes no difference
 * @param known whether a list knows the word
 */
record WordChoice(
        WordParts parts,
        @Nullable WordParts asName,
        @Nullable WordParts beforeVerb,
        boolean known) {
    boolean isName() {
        return parts.name();
    }
}
