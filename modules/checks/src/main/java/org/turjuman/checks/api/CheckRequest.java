package org.turjuman.checks.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;

/**
 * A source text and its translation, usually one unit.
 *
 * @param source as stored; offsets of findings count in it
 * @param target as stored or as being typed; it may be empty
 * @param published the day the source appeared, so that a date the translator worked out is no added number; null when
 *     it is not known
 * @param headline whether it is a headline, which ends without a stop in one language and with one in another
 * @param decided values of the source that people corrected or rejected; every other one is as the rules read it
 * @param names the names of the source as people decided them; null to have them recognised
 */
public record CheckRequest(
        String source,
        Language sourceLanguage,
        String target,
        Language targetLanguage,
        @Nullable LocalDate published,
        boolean headline,
        List<DecidedValue> decided,
        @Nullable SourceNames names) {
    public CheckRequest {
        decided = List.copyOf(decided);
    }

    /** A source of whose values and names nobody said anything. */
    public CheckRequest(
            String source,
            Language sourceLanguage,
            String target,
            Language targetLanguage,
            @Nullable LocalDate published,
            boolean headline) {
        this(source, sourceLanguage, target, targetLanguage, published, headline, List.of(), null);
    }

    /** A unit of running text. */
    public CheckRequest(
            String source,
            Language sourceLanguage,
            String target,
            Language targetLanguage,
            @Nullable LocalDate published) {
        this(source, sourceLanguage, target, targetLanguage, published, false);
    }

    /** The same with the names that were found in the source. */
    public CheckRequest with(SourceNames found) {
        return new CheckRequest(source, sourceLanguage, target, targetLanguage, published, headline, decided, found);
    }
}
