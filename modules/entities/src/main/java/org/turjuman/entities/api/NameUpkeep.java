package org.turjuman.entities.api;

import java.util.List;

/**
 * Puts the authority in order: two records of one person become one, one record of two people becomes two.
 *
 * <p>Reading needs the permission to read, changing the permission to merge names; a permission that is missing is
 * {@link org.turjuman.platform.api.NotPermittedException}, an unknown id
 * {@link org.turjuman.platform.api.NoSuchThingException}. A record that was merged is found under the one it went into.
 */
public interface NameUpkeep {
    /**
     * What a merge would make. Forms of the first join the second: where that one prefers another form of the same language
     * and style they become admitted, and what both have stands once. Facts of the first fill what the second leaves empty;
     * roles and notes are added.
     *
     * @param gone which would be no record of its own any more
     * @param kept which would stand for both
     * @return what {@code kept} would say
     * @throws EntityProblem if they are one record or of different types, or would have too many forms or
     *     too long a note
     */
    EntityDescription merged(EntityId gone, EntityId kept);

    /**
     * Merges a record into another. It is in no list, is not recognised and is not found any more; asked for by its id, the
     * other one answers. Mentions and decisions point to the other one.
     *
     * @param gone which
     * @param goneVersion the version of it that the caller read
     * @param kept into which
     * @param keptVersion the version of that one that the caller read
     * @return the record that stands for both
     * @throws EntityChangedException if either was changed meanwhile
     * @throws EntityProblem as for {@link #merged}
     */
    EntityView merge(EntityId gone, int goneVersion, EntityId kept, int keptVersion);

    /**
     * The records that were merged into one.
     *
     * @param kept which stands for them
     * @return the latest first; those taken back are left out
     */
    List<MergeView> merges(EntityId kept);

    /**
     * Takes a merge back: both records say what they said before, and the mentions that the merge took along point to the
     * first again.
     *
     * @param gone the record that was merged
     * @param kept the one that it went into; if it went into another, there is no such merge
     * @return the record that was merged
     * @throws EntityProblem if it was not merged, or one of the two was changed since
     */
    EntityView unmerge(EntityId gone, EntityId kept);

    /**
     * Makes a record of a part of another. In a language and style where none of the forms that leave is preferred, the
     * first admitted one becomes so.
     *
     * @param id which record is parted
     * @param version the version that the caller read
     * @param leaving what leaves
     * @return the new record
     * @throws EntityChangedException if it was changed meanwhile
     * @throws EntityProblem if no form leaves or none stays, or a mention is not of this record
     */
    EntityView split(EntityId id, int version, SplitOff leaving);
}
