package org.turjuman.entities.api;

import java.util.List;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.Page;

/**
 * The records of the name authority, kept by hand.
 *
 * <p>Reading needs the permission to read, writing the permission to edit names; a permission that is missing is
 * {@link NotPermittedException}, an unknown id {@link NoSuchThingException}.
 */
public interface Names {
    /** The most UTF-16 units that a form may have. */
    int FORM_LIMIT = 200;

    /** The most units that the note of a form may have. */
    int FORM_NOTE_LIMIT = 300;

    /** The most units that the note of a record may have. */
    int NOTE_LIMIT = 4_000;

    /** The most forms that a record may have. */
    int FORMS_LIMIT = 60;

    /** The most units that the name of a house style may have. */
    int STYLE_LIMIT = 40;

    /** The most units that the line of a record may have. */
    int LINE_LIMIT = 300;

    /** The most units that the words about a contested name may have. */
    int CONTESTED_LIMIT = 1_000;

    /** The most units that the words of a role may have in one language. */
    int ROLE_LIMIT = 200;

    /** The most roles that a record may have. */
    int ROLES_LIMIT = 40;

    /** The most units that an id elsewhere may have. */
    int EXTERNAL_LIMIT = 100;

    /**
     * A record.
     *
     * @param id which
     * @return as it is now; if it was merged, the one that stands for it, whose id is another
     */
    EntityView get(EntityId id);

    /**
     * A list of records.
     *
     * @param wanted which
     * @param order sorted how
     * @param offset how many to pass over, from 0
     * @param limit how many to give, 1 to 200
     * @return the records and how many there are in all
     */
    Page<EntityView> list(EntityFilter wanted, EntityOrder order, int offset, int limit);

    /**
     * Records for completing what is typed or for a selected stretch of a source: first those with exactly that form, then
     * those with a form that begins so, then those that hold it. Particles before an Arabic name are passed over, so that
     * والمغرب finds المغرب.
     *
     * @param typed a name or a part of one, in any spelling; nothing is found for white space
     * @param limit how many at most, 1 to 50
     * @return the nearest first
     */
    List<EntityView> find(String typed, int limit);

    /**
     * Makes a record.
     *
     * @param description what is known
     * @return the new record
     * @throws EntityProblem if something said is malformed
     */
    EntityView create(EntityDescription description);

    /**
     * Changes a record. What it said before stays in its history.
     *
     * @param id which
     * @param version the version that the caller read
     * @param description what is known now
     * @return the record after it
     * @throws EntityChangedException if it was changed meanwhile
     * @throws EntityProblem if something said is malformed
     */
    EntityView edit(EntityId id, int version, EntityDescription description);

    /**
     * How a record came to be what it is.
     *
     * @param id which
     * @return every state, the newest first
     */
    List<EntityPast> history(EntityId id);
}
