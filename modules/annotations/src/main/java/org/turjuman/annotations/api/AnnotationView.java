package org.turjuman.annotations.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Language;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionId;

/**
 * A note, as it is anchored in the translation that was asked about.
 *
 * @param id which
 * @param version rises with each change of what it says or of its place by a person, from 0
 * @param side in which text it is anchored
 * @param translation whose target it is in; null on the side of the source
 * @param unit the unit whose target it is in; null on the side of the source, and where that unit was closed
 * @param target the target it is in; null on the side of the source
 * @param targetVersion the version of the target that the anchor's offsets are of; null on the side of the source
 * @param revision the revision that the anchor's offsets are of; null on the side of the target
 * @param content what it says
 * @param anchor its words
 * @param lost whether its words are gone, so that a person must select anew or delete it
 * @param author who wrote it
 * @param authorName their name
 * @param writtenAt when
 * @param changedAt when it was last changed by a person
 * @param editable whether the caller may change and delete it
 */
public record AnnotationView(
        AnnotationId id,
        int version,
        Side side,
        @Nullable TranslationId translation,
        @Nullable UnitId unit,
        @Nullable TargetId target,
        @Nullable VersionId targetVersion,
        @Nullable RevisionId revision,
        NoteContent content,
        TextAnchor anchor,
        boolean lost,
        PersonId author,
        String authorName,
        Instant writtenAt,
        Instant changedAt,
        boolean editable) {
    /** Whether it is published with the edition. */
    public boolean isForReaders() {
        return content.audience() == Audience.READERS;
    }

    public boolean isInSource() {
        return side == Side.SOURCE;
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public AnnotationId getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Side getSide() {
        return side;
    }

    public @Nullable UnitId getUnit() {
        return unit;
    }

    public NoteKind getKind() {
        return content.kind();
    }

    public Audience getAudience() {
        return content.audience();
    }

    public Language getLanguage() {
        return content.language();
    }

    public String getText() {
        return content.text();
    }

    public TextAnchor getAnchor() {
        return anchor;
    }

    public boolean isLost() {
        return lost;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public boolean isEditable() {
        return editable;
    }
}
