package org.turjuman.annotations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.turjuman.annotations.api.TextAnchor;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.workflow.api.TargetId;
import org.turjuman.workflow.api.UnitId;
import org.turjuman.workflow.api.VersionId;

/**
 * Where the words of a note stand. A note in a source has one for each revision that it was followed to, because
 * translations stay at theirs; a note in a target has one, in the newest version.
 */
@Entity
@Table(name = "annotations_anchor")
class NoteAnchor {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "note_id", updatable = false)
    private Note note;

    @Column(name = "revision_id")
    private @Nullable Long revision; // null on the side of the target

    @Column(name = "unit_id")
    private @Nullable Long unit; // null on the side of the source, as are the next two

    @Column(name = "target_id")
    private @Nullable Long target;

    @Column(name = "target_version_id")
    private @Nullable Long version;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Column(columnDefinition = "text")
    private String exact;

    private String prefix;
    private String suffix;
    private boolean lost;

    protected NoteAnchor() {} // for Hibernate; equality is by id

    static NoteAnchor inSource(Note note, RevisionId revision, Anchor words) {
        NoteAnchor anchor = new NoteAnchor();
        anchor.note = note;
        anchor.revision = revision.value();
        anchor.hold(words);
        return anchor;
    }

    static NoteAnchor inTarget(Note note, UnitId unit, TargetId target, VersionId version, Anchor words) {
        NoteAnchor anchor = new NoteAnchor();
        anchor.note = note;
        anchor.move(unit, target, version, words);
        return anchor;
    }

    final void hold(Anchor words) {
        start = words.start();
        end = words.end();
        exact = words.exact();
        prefix = words.prefix();
        suffix = words.suffix();
        lost = false;
    }

    final void move(UnitId newUnit, TargetId newTarget, VersionId newVersion, Anchor words) {
        unit = newUnit.value();
        target = newTarget.value();
        version = newVersion.value();
        hold(words);
    }

    /** The words are gone; what they were is kept, so that a person sees what the note was about. */
    void lose() {
        lost = true;
    }

    /** A lost note whose unit was closed goes to the unit that took its text. */
    void takeTo(UnitId newUnit, TargetId newTarget) {
        unit = newUnit.value();
        target = newTarget.value();
        version = null;
        lost = true;
    }

    /** The same words lost in a newer revision. */
    NoteAnchor lostIn(RevisionId newer) {
        NoteAnchor anchor = inSource(note, newer, words());
        anchor.lost = true;
        return anchor;
    }

    /** Replaces the quotation after the source was erased by order. */
    void erase(Anchor erased) {
        exact = erased.exact();
        prefix = erased.prefix();
        suffix = erased.suffix();
    }

    Note note() {
        return note;
    }

    boolean isLost() {
        return lost;
    }

    Anchor words() {
        return new Anchor(start, end, exact, prefix, suffix);
    }

    TextAnchor view() {
        return new TextAnchor(words().span(), exact, prefix, suffix);
    }

    @Nullable
    RevisionId revision() {
        return revision == null ? null : new RevisionId(revision);
    }

    @Nullable
    UnitId unit() {
        return unit == null ? null : new UnitId(unit);
    }

    @Nullable
    TargetId target() {
        return target == null ? null : new TargetId(target);
    }

    @Nullable
    VersionId version() {
        return version == null ? null : new VersionId(version);
    }
}
