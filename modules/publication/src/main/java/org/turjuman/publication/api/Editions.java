package org.turjuman.publication.api;

import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.platform.api.Page;
import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.WrongStateException;

/**
 * The desk's door to editions: publishing, correcting, withdrawing. Readers come by {@link PublicEditions}.
 *
 * <p>Reading needs the permission to read. An unknown id is {@link NoSuchThingException}, a permission that is missing
 * {@link NotPermittedException}. Each method is one transaction, or part of the caller's.
 */
public interface Editions {
    /** The most UTF-16 units that a note on a correction or a withdrawal may have. */
    int NOTE_LIMIT = 1_000;

    /**
     * What would be published now.
     *
     * @param translation which
     * @return the text as readers would get it, and what the editor should know
     * @throws NotPermittedException unless the caller may publish
     */
    EditionPreview preview(TranslationId translation);

    /**
     * Publishes an approved translation. The edition never changes afterwards.
     *
     * @param translation which
     * @param how the editor's confirmation, embargo and note
     * @return the new edition
     * @throws NotPermittedException unless the caller may publish
     * @throws WrongStateException unless it is approved
     * @throws EditionProblem if the rights are not recorded and not confirmed, the note on a correction is missing or too
     *     long, or the source was erased
     */
    EditionId publish(TranslationId translation, Publishing how);

    /**
     * Opens a correction; the next edition of the translation will carry a note.
     *
     * @param edition any edition of the translation
     * @param holder who writes it
     * @param reason why, for the holder and the reviser
     * @throws NotPermittedException unless the caller may correct
     */
    void openCorrection(EditionId edition, PersonId holder, String reason);

    /**
     * Takes back all editions of a translation so far. Their addresses answer 410 with the note.
     *
     * @param edition any of them
     * @param note why, for readers, in the language of the edition; null counts as missing
     * @throws NotPermittedException unless the caller may withdraw
     * @throws EditionProblem if the note is missing or too long, or they were withdrawn before
     */
    void withdraw(EditionId edition, @Nullable String note);

    /**
     * An edition, visible to readers or not.
     *
     * @param id which
     * @return with its text
     */
    EditionView get(EditionId id);

    /**
     * A list of editions.
     *
     * @param wanted which
     * @param order sorted how
     * @param offset how many to pass over, from 0
     * @param limit how many to give, 1 to 200
     * @return the lines and how many there are in all
     */
    Page<EditionLine> list(EditionFilter wanted, EditionOrder order, int offset, int limit);
}
