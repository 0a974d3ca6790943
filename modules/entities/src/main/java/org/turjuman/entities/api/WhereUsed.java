package org.turjuman.entities.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the authority's names stand, and what a rename would touch.
 *
 * <p>Counted are: articles in which a person said that some words name the record, and those whose current text holds one
 * of its forms; translations whose targets hold one, and those of such articles; editions that readers see or will see and
 * that hold one. Forms that are the name only among certain words count where a person said so. Of each kind the latest
 * {@value #LIMIT} are given; of articles that hold the letters of a form, also within other words, the latest 200 are read.
 *
 * <p>Reading needs the permission to read; an unknown id is {@link org.turjuman.platform.api.NoSuchThingException}.
 */
public interface WhereUsed {
    /** How many texts of a kind are given at most. */
    int LIMIT = 50;

    /**
     * The texts that name a record.
     *
     * @param id which
     * @return articles, then translations, then editions, each the latest first
     */
    List<NameUse> of(EntityId id);

    /**
     * What a change of preferred forms would touch.
     *
     * @param id which record
     * @param wanted what it is to say
     * @return the forms that would not be preferred any more, also those that no text holds
     */
    List<FormChange> renaming(EntityId id, EntityDescription wanted);

    /**
     * The translations and editions that hold a form of a record.
     *
     * @param id which record
     * @param form the form, letter for letter
     * @param language the tag of its language; null for any
     * @return translations, then editions, each the latest first
     * @throws EntityProblem if the record has no such form
     */
    List<NameUse> ofForm(EntityId id, String form, @Nullable String language);
}
