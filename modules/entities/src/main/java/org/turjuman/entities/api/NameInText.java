package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Span;

/**
 * A name that a stretch of a source holds.
 *
 * @param number its number in the list, from 1, in the order of the text
 * @param key how addresses name its first place, to decide about it
 * @param version of the decision about its first place; 0 where nobody decided
 * @param source the name as the source writes it at its first place, without the particles before it
 * @param target what the desk writes for it in the language asked for; null if no form is approved there, or no record is
 *     meant
 * @param later what the desk writes once the text has named it in full, such as the surname; null if there is no such form
 * @param repeated whether the text has named the same record before this stretch
 * @param type what it is
 * @param entity its record; null where the desk is not sure of one
 * @param span its first place, in UTF-16 units of the revision
 * @param places every place in the stretch, the first included, in the order of the text
 * @param mention the decision of a person that it stands on; null where the desk found it by itself
 * @param candidates where no record is sure, those that it may mean, the likeliest first
 * @param spellings where no form is approved, how the press may write it, the likeliest first; none where it is made of
 *     ordinary words that the desk cannot translate
 */
public record NameInText(
        int number,
        ReadingKey key,
        int version,
        String source,
        @Nullable String target,
        @Nullable String later,
        boolean repeated,
        EntityType type,
        @Nullable EntityId entity,
        Span span,
        List<Span> places,
        @Nullable MentionId mention,
        List<NameCandidate> candidates,
        List<String> spellings) {
    /** Keeps the lists unchangeable. */
    public NameInText {
        places = List.copyOf(places);
        candidates = List.copyOf(candidates);
        spellings = List.copyOf(spellings);
    }
}
