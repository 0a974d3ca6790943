package org.turjuman.checks.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.CueStrength;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;

/**
 * That somebody says something, as an Arabic text tells it.
 *
 * @param cue the word that reports it; of hearsay and of a name before a colon the words themselves
 * @param strength how it is presented
 * @param who the words that say who says it; null where a pronoun or the verb by itself does
 * @param naming whether a reader can tell who it is
 * @param type what it is; null where nothing tells
 * @param statements what is said
 * @param sure whether the rules that read it are seldom wrong
 */
public record Told(
        Span cue,
        CueStrength strength,
        @Nullable Span who,
        Source.Naming naming,
        Source.@Nullable Type type,
        List<Span> statements,
        boolean sure) {
    /** Keeps the statements unchangeable. */
    public Told {
        statements = List.copyOf(statements);
    }
}
