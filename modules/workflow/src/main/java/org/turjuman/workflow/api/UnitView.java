package org.turjuman.workflow.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.ParagraphKind;
import org.turjuman.articles.api.WordChange;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.PersonId;

/**
 * A unit with its target, as the caller sees it.
 *
 * @param id which
 * @param target its target
 * @param translation whose
 * @param number 0 for the headline, the others from 1
 * @param span where it stands in the source revision; empty at 0 for a headline that the source has not
 * @param source its words, without the white space around them; empty for a missing headline
 * @param paragraph the number of its paragraph, from 1; 0 for a missing headline
 * @param kind what that paragraph is
 * @param state where its text stands
 * @param text the text of the newest version, empty while there is none
 * @param version the number of that version, 0 while there is none
 * @param versionId its id; null while there is none
 * @param draft the number of the caller’s draft, 0 while they have none
 * @param draftText the caller’s draft that is no version yet; null if there is none
 * @param origin where the text came from
 * @param returned whether the reviser asks for another look
 * @param omitReason why it is left out; null unless it is
 * @param writtenBy who wrote the newest version; null while there is none
 * @param writtenByName their name
 * @param writtenAt when
 * @param corrected whether the newest version is a reviser’s correction in place
 * @param needsAgreement whether so much was corrected that its author must agree, or another reviser approve it
 * @param openComments how many comments on it wait for an answer
 * @param comments how many comments there are
 * @param sourceChanges how its source changed when the translation last moved to a corrected source; empty if it did not
 * @param writable whether the caller may write it now
 * @param splittable whether the caller may cut it now
 * @param mergeable whether the caller may join it with the next one now
 * @param omittable whether the caller may leave it out now
 */
public record UnitView(
        UnitId id,
        TargetId target,
        TranslationId translation,
        int number,
        Span span,
        String source,
        int paragraph,
        ParagraphKind kind,
        TargetState state,
        String text,
        int version,
        @Nullable VersionId versionId,
        int draft,
        @Nullable String draftText,
        Origin origin,
        boolean returned,
        @Nullable String omitReason,
        @Nullable PersonId writtenBy,
        @Nullable String writtenByName,
        @Nullable Instant writtenAt,
        boolean corrected,
        boolean needsAgreement,
        int openComments,
        int comments,
        List<WordChange> sourceChanges,
        boolean writable,
        boolean splittable,
        boolean mergeable,
        boolean omittable) {
    /** Keeps what it holds unchangeable. */
    public UnitView {
        sourceChanges = List.copyOf(sourceChanges);
    }

    /** The text to go on with: the caller’s draft, otherwise the newest version. */
    public String getShownText() {
        return draftText == null ? text : draftText;
    }

    /** Which state of the target this is. */
    public Stamp getStamp() {
        return new Stamp(version, draft);
    }

    public boolean isHeadline() {
        return number == 0;
    }

    /** Whether it is a headline that the source does not have. */
    public boolean isHeadlineByTheDesk() {
        return number == 0 && span.isEmpty();
    }

    public boolean isOmitted() {
        return state == TargetState.OMITTED;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public UnitId getId() {
        return id;
    }

    public TargetId getTarget() {
        return target;
    }

    public TranslationId getTranslation() {
        return translation;
    }

    public int getNumber() {
        return number;
    }

    public Span getSpan() {
        return span;
    }

    public String getSource() {
        return source;
    }

    public int getParagraph() {
        return paragraph;
    }

    public ParagraphKind getKind() {
        return kind;
    }

    public TargetState getState() {
        return state;
    }

    public String getText() {
        return text;
    }

    public int getVersion() {
        return version;
    }

    public @Nullable VersionId getVersionId() {
        return versionId;
    }

    public int getDraft() {
        return draft;
    }

    public @Nullable String getDraftText() {
        return draftText;
    }

    public Origin getOrigin() {
        return origin;
    }

    public boolean isReturned() {
        return returned;
    }

    public @Nullable String getOmitReason() {
        return omitReason;
    }

    public @Nullable PersonId getWrittenBy() {
        return writtenBy;
    }

    public @Nullable String getWrittenByName() {
        return writtenByName;
    }

    public @Nullable Instant getWrittenAt() {
        return writtenAt;
    }

    public boolean isCorrected() {
        return corrected;
    }

    public boolean isNeedsAgreement() {
        return needsAgreement;
    }

    public int getOpenComments() {
        return openComments;
    }

    public int getComments() {
        return comments;
    }

    public List<WordChange> getSourceChanges() {
        return sourceChanges;
    }

    public boolean isWritable() {
        return writable;
    }

    public boolean isSplittable() {
        return splittable;
    }

    public boolean isMergeable() {
        return mergeable;
    }

    public boolean isOmittable() {
        return omittable;
    }
}
