package org.turjuman.language.internal.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Clitic.Kind;

/**
 * A word taken apart, counted in letters.
 *
 * @param before the proclitics in order
 * @param stem how many letters the stem has
 * @param after the enclitics
 * @param form the stem as it would stand alone
 * @param lemma under which the word list has it; null if it does not
 * @param name whether it is a name
 * @param verb whether it is a verb
 */
record WordParts(
        List<Piece> before,
        int stem,
        List<Piece> after,
        String form,
        @Nullable String lemma,
        boolean name,
        boolean verb) {
    /** A clitic and how many letters it takes. */
    record Piece(Kind kind, String form, int length) {}

    /** A word that is all stem. */
    static WordParts whole(String word, @Nullable String lemma) {
        return new WordParts(List.of(), word.length(), List.of(), word, lemma, false, false);
    }

    static WordParts name(Proclitics proclitics, String name) {
        return new WordParts(proclitics.pieces(), proclitics.rest().length(), List.of(), name, null, true, false);
    }

    /** Whether one of the prepositions given stands before it. */
    boolean hasAny(String prepositions) {
        return before.stream()
                .anyMatch(piece -> piece.kind() == Kind.PREPOSITION && prepositions.contains(piece.form()));
    }

    boolean hasArticle() {
        return before.stream().anyMatch(piece -> piece.kind() == Kind.ARTICLE);
    }
}
