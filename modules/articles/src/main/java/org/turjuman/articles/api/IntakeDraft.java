package org.turjuman.articles.api;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.language.api.Language;

/**
 * A text on its way in, with everything a person decided about it so far. All positions are offsets of the decoded text,
 * before any clean-up: they stay valid when another clean-up is accepted.
 *
 * @param input what was pasted or uploaded
 * @param language the language of the text
 * @param headline a headline that was typed because the text has none, one line; null for none
 * @param accepted the proposed clean-ups that the person accepted; nothing else changes
 * @param kinds what paragraphs are, by the place of their first letter; the others are guessed
 * @param joined where a proposed sentence must not begin
 * @param parted where a sentence must begin besides
 * @param metadata what is known of the article; unused for a corrected source
 */
public record IntakeDraft(
        RawInput input,
        Language language,
        @Nullable String headline,
        List<Edit> accepted,
        Map<Integer, ParagraphKind> kinds,
        Set<Integer> joined,
        Set<Integer> parted,
        Metadata metadata)
        implements Serializable {
    /** Keeps the decisions unchangeable. */
    public IntakeDraft {
        accepted = List.copyOf(accepted);
        kinds = Map.copyOf(kinds);
        joined = Set.copyOf(joined);
        parted = Set.copyOf(parted);
    }

    /**
     * An Arabic text of which nothing is decided yet.
     *
     * @param input what was pasted or uploaded
     * @param metadata what is known
     * @return the draft
     */
    public static IntakeDraft of(RawInput input, Metadata metadata) {
        return new IntakeDraft(input, Language.ARABIC, null, List.of(), Map.of(), Set.of(), Set.of(), metadata);
    }
}
