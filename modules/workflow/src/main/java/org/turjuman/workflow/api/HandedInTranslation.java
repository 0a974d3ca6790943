package org.turjuman.workflow.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/**
 * A whole translation as it would be published now.
 *
 * @param translation its people and state
 * @param lines the headline first, the others in the order of the source; omitted ones too
 * @param authors who wrote, in the order in which they began
 * @param revisers who reviewed, in the same order
 * @param overrideReason why a chief approved without a second person; null if nobody did
 */
public record HandedInTranslation(
        TranslationView translation,
        List<Line> lines,
        List<PersonId> authors,
        List<PersonId> revisers,
        @Nullable String overrideReason) {
    /** Keeps what it holds unchangeable. */
    public HandedInTranslation {
        lines = List.copyOf(lines);
        authors = List.copyOf(authors);
        revisers = List.copyOf(revisers);
    }

    /**
     * One unit.
     *
     * @param unit which
     * @param target its target
     * @param version the version that is approved; null for an omitted unit that never had one
     * @param number 0 for the headline, the others from 1
     * @param span where it stands in the revision; empty at 0 for a headline that the source has not
     * @param paragraph the number of its paragraph; 0 for a missing headline
     * @param kind what that paragraph is
     * @param text what readers see; empty for an omitted unit
     * @param omitReason why it is left out; null unless it is
     * @param state where the text stands
     */
    public record Line(
            UnitId unit,
            TargetId target,
            @Nullable VersionId version,
            int number,
            Span span,
            int paragraph,
            ParagraphKind kind,
            String text,
            @Nullable String omitReason,
            TargetState state) {
        /** Whether readers do not see it. */
        public boolean isOmitted() {
            return omitReason != null;
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public TranslationView getTranslation() {
        return translation;
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<PersonId> getAuthors() {
        return authors;
    }

    public List<PersonId> getRevisers() {
        return revisers;
    }

    public @Nullable String getOverrideReason() {
        return overrideReason;
    }
}
