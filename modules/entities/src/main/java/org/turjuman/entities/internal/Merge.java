package org.turjuman.entities.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.turjuman.entities.api.EntityId;
import org.turjuman.platform.api.PersonId;

/** One record merged into another, with what is needed to take it back. */
@Entity
@Table(name = "entities_merge")
class Merge {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "gone_id", updatable = false)
    private long gone;

    @Column(name = "gone_version", updatable = false)
    private int goneVersion;

    @Column(name = "kept_id", updatable = false)
    private long kept;

    @Column(name = "kept_version", updatable = false)
    private int keptVersion;

    @Column(name = "merged_at", updatable = false)
    private Instant at;

    @Column(name = "merged_by", updatable = false)
    private long by;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt; // null while it stands

    @ElementCollection
    @CollectionTable(name = "entities_merge_mention", joinColumns = @JoinColumn(name = "merge_id"))
    @Column(name = "mention_id")
    private Set<Long> mentions = new HashSet<>();

    protected Merge() {} // for Hibernate; equality is by id

    /** Of two records as the merge left them. */
    Merge(NameRecord gone, NameRecord kept, Collection<Long> mentions, PersonId by, Instant at) {
        this.gone = gone.id().value();
        goneVersion = gone.version();
        this.kept = kept.id().value();
        keptVersion = kept.version();
        this.mentions.addAll(mentions);
        this.by = by.value();
        this.at = at;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    /** Whether the record that stands for both is as the merge left it; the merged one cannot change. */
    boolean isLastOf(int versionOfKept) {
        return keptVersion == versionOfKept;
    }

    EntityId gone() {
        return new EntityId(gone);
    }

    int goneVersion() {
        return goneVersion;
    }

    EntityId kept() {
        return new EntityId(kept);
    }

    /** The version of the kept record before it took the other in. */
    int keptBefore() {
        return keptVersion - 1;
    }

    Set<Long> mentions() {
        return Set.copyOf(mentions);
    }

    PersonId by() {
        return new PersonId(by);
    }

    Instant at() {
        return at;
    }
}
