package org.turjuman.workflow.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * What a check says about a unit.
 *
 * @param key names it as long as source and target stay as they are; to waive it
 * @param check the id of the check, such as {@code number-missing}
 * @param severity how bad it is
 * @param source where in the unit’s source; null if nowhere in particular
 * @param target where in its target; null if nowhere in particular
 * @param message what is wrong, in the caller’s language
 * @param fix what could stand at {@code target} instead; null if the check knows nothing
 * @param waiverReason why it may stay; null unless somebody waived it
 * @param waivedByName who waived it
 */
public record FindingView(
        String key,
        String check,
        Severity severity,
        @Nullable Span source,
        @Nullable Span target,
        String message,
        @Nullable String fix,
        @Nullable String waiverReason,
        @Nullable String waivedByName) {
    /** How bad a finding is. */
    public enum Severity {
        /** Holds the confirmation until it is mended or waived. */
        ERROR,
        /** Asks for a look. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    public boolean isWaived() {
        return waiverReason != null;
    }

    /** Whether it holds a confirmation. */
    public boolean isHolding() {
        return severity == Severity.ERROR && waiverReason == null;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public String getKey() {
        return key;
    }

    public String getCheck() {
        return check;
    }

    public Severity getSeverity() {
        return severity;
    }

    public @Nullable Span getSource() {
        return source;
    }

    public @Nullable Span getTarget() {
        return target;
    }

    public String getMessage() {
        return message;
    }

    public @Nullable String getFix() {
        return fix;
    }

    public @Nullable String getWaiverReason() {
        return waiverReason;
    }

    public @Nullable String getWaivedByName() {
        return waivedByName;
    }
}
