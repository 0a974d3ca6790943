package org.turjuman.checks.api;

import org.turjuman.language.api.Span;

/**
 * A change of the target that mends a finding without touching what the text says.
 *
 * @param target the stretch of the target to replace; empty where something is put in
 * @param replacement what to put there; empty to delete
 */
public record Fix(Span target, String replacement) {

    /** The target with the fix in it. */
    public String applyTo(String text) {
        return text.substring(0, target.start()) + replacement + text.substring(target.end());
    }

    public Span getTarget() {
        return target;
    }

    public String getReplacement() {
        return replacement;
    }
}
