package org.turjuman.rest;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.DecidedReading;
import org.turjuman.entities.api.EntityProblem;
import org.turjuman.entities.api.MentionKind;
import org.turjuman.entities.api.ReadingDecision;
import org.turjuman.entities.api.ReadingView;
import org.turjuman.entities.api.Verdict;
import org.turjuman.language.api.Quotation;
import org.turjuman.language.api.Source;
import org.turjuman.language.api.Span;
import org.turjuman.language.api.StatedValue;
import org.turjuman.platform.api.DeskProblem.Kind;

/** How the API writes and reads what the desk reads in a source. */
public final class ReadingAnswers {
    private ReadingAnswers() {}

    /**
     * A reading.
     *
     * @param key its name in addresses
     * @param kind VALUE, SPEECH or SOURCE
     * @param start the first UTF-16 unit of the words, as they were corrected
     * @param end the unit after the last
     * @param text the words
     * @param type of a value such as DATE, of speech {@code direct} or {@code indirect}, of a source what it is; missing
     *     where no rule reads it any more
     * @param value what is stated, as it was corrected; of a source {@code named}, {@code unnamed} or {@code hearsay};
     *     missing where nobody can know
     * @param currency of money
     * @param speaker who says it
     * @param version to be sent back as {@code If-Match}
     * @param decision what stands; missing while nobody decided
     */
    public record Reading(
            String key,
            MentionKind kind,
            int start,
            int end,
            String text,
            @Nullable String type,
            @Nullable String value,
            @Nullable String currency,
            @Nullable String speaker,
            int version,
            @Nullable Decision decision) {
        static Reading of(ReadingView reading) {
            StatedValue stated = reading.value();
            Quotation speech = reading.speech();
            return new Reading(
                    reading.key().text(),
                    reading.kind(),
                    reading.span().start(),
                    reading.span().end(),
                    reading.text(),
                    type(reading),
                    value(reading),
                    stated == null ? null : stated.currency(),
                    speech == null || speech.speaker() == null
                            ? null
                            : speech.speaker().text(),
                    reading.version(),
                    reading.decision() == null ? null : Decision.of(reading.decision()));
        }

        private static @Nullable String type(ReadingView reading) {
            StatedValue stated = reading.value();
            Quotation speech = reading.speech();
            Source source = reading.source();
            if (stated != null) {
                return stated.kind().name();
            }
            if (speech != null) {
                return speech.direct() ? "direct" : "indirect";
            }
            return source == null ? null : source.type().name();
        }

        private static @Nullable String value(ReadingView reading) {
            String corrected = reading.corrected();
            StatedValue stated = reading.value();
            Source source = reading.source();
            if (corrected != null) {
                return corrected;
            }
            if (stated != null) {
                return stated.value();
            }
            return source == null ? null : source.naming().name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a person said.
     *
     * @param verdict right, wrong or otherwise
     * @param value the right value, of a correction of it
     * @param start the first unit of the right words, of a correction of them
     * @param end the unit after the last
     * @param by who said so
     * @param at when
     */
    public record Decision(
            Verdict verdict,
            @Nullable String value,
            @Nullable Integer start,
            @Nullable Integer end,
            String by,
            Instant at) {
        static Decision of(DecidedReading decided) {
            Span span = decided.said().span();
            return new Decision(
                    decided.said().verdict(),
                    decided.said().value(),
                    span == null ? null : span.start(),
                    span == null ? null : span.end(),
                    decided.byName(),
                    decided.at());
        }
    }

    /**
     * What is said.
     *
     * @param verdict right, wrong or otherwise
     * @param value the right value, with CORRECTED
     * @param start the first unit of the right words, with CORRECTED and {@code end}
     * @param end the unit after the last
     */
    public record Said(
            @NotNull Verdict verdict,
            @Nullable String value,
            @Min(0) @Nullable Integer start,
            @Min(0) @Nullable Integer end) {
        ReadingDecision decision() {
            if ((start == null) != (end == null) || (start != null && end != null && end < start)) {
                throw new EntityProblem(Kind.INVALID, "mention.empty", "/end");
            }
            Span span = start == null || end == null ? null : new Span(start, end);
            return new ReadingDecision(verdict, value, span);
        }
    }
}
