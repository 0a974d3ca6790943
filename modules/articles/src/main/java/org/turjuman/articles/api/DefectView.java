package org.turjuman.articles.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.TextDefect;

/**
 * Something that looks wrong in a source, with what was decided about it.
 *
 * @param key how addresses name it
 * @param rule the rule that found it
 * @param span where it stands, in UTF-16 units of the revision; empty where something is missing
 * @param text the words there
 * @param seen what the rules say of it now; null where they no longer find it and only the decision stands
 * @param version rises with each decision; 0 as long as nobody decided
 * @param decision what stands; null while it is open
 */
public record DefectView(
        DefectKey key,
        String rule,
        Span span,
        String text,
        @Nullable TextDefect seen,
        int version,
        @Nullable DecidedDefect decision) {
    /** Whether nobody has decided. */
    public boolean isOpen() {
        return decision == null;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public DefectKey getKey() {
        return key;
    }

    public String getRule() {
        return rule;
    }

    public Span getSpan() {
        return span;
    }

    public String getText() {
        return text;
    }

    public @Nullable TextDefect getSeen() {
        return seen;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable DecidedDefect getDecision() {
        return decision;
    }
}
