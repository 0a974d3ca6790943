package org.turjuman.language.api;

import org.jspecify.annotations.Nullable;

/**
 * A word by which an English or French text reports what somebody says, or leaves open whether it is so.
 *
 * @param span where it stands
 * @param text the words of the span
 * @param kind what it is
 * @param strength how it presents what is said
 * @param sure whether it can mean nothing else here; words that may ("claims", "noted", "to announce") are given too, for
 *     readers who look for anything that could be a report
 * @param loose whether news uses the word for plain saying as well («affirme», "stressed")
 * @param source the words that say who says it; null where none do, or only a verb that goes on («ajoutant»)
 * @param relay the words that say who passes it on ("Reuters quoted …"), where the source is whose words these are; null
 *     where nobody does
 * @param naming whether the words of the source name anybody: hearsay where nobody is said to say it ("it was reported that")
 */
public record ReportingCue(
        Span span,
        String text,
        Kind kind,
        CueStrength strength,
        boolean sure,
        boolean loose,
        @Nullable Span source,
        @Nullable Span relay,
        Source.Naming naming) {
    /** What a word of reporting is. */
    public enum Kind {
        /** said, a déclaré. */
        VERB,
        /** according to, selon. */
        PHRASE,
        /** allegedly, serait. */
        HEDGE,
        /** in a statement, dans un communiqué. */
        NOUN,
        /** The name before a colon at the head of a line. */
        LABEL
    }
}
