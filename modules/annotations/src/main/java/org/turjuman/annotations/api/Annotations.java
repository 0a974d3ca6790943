package org.turjuman.annotations.api;

import java.util.List;
import java.util.function.UnaryOperator;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;
import org.turjuman.workflow.api.TranslationId;
import org.turjuman.workflow.api.UnitId;

/**
 * The notes of the desk. They follow their words through every version of a target and every revision of a source, in the
 * transaction that changes the text; where the words are gone, a note is lost until somebody selects words anew or
 * deletes it, and stands in the way of an approval meanwhile.
 *
 * <p>Reading needs the permission to read, writing the permission to annotate; what somebody else wrote is changed and
 * deleted by those who may publish. A permission that is missing is {@link NotPermittedException}, an unknown id
 * {@link NoSuchThingException}.
 */
public interface Annotations {
    /** The most UTF-16 units that a note may have. */
    int TEXT_LIMIT = 4_000;

    /** The most units that the selected words may have. */
    int WORDS_LIMIT = 1_000;

    /**
     * Writes a note.
     *
     * @param place the selected words; white space around them is left out
     * @param content what it says
     * @return the note
     * @throws AnnotationProblem if nothing is selected, the selection reaches beyond the text, the target has a newer
     *     version, or the text is missing or too long
     */
    AnnotationView write(NotePlace place, NoteContent content);

    /**
     * A note; one in a source as it stands in the newest revision that it was followed to.
     *
     * @param id which
     * @return as it is now
     */
    AnnotationView get(AnnotationId id);

    /**
     * Says something else.
     *
     * @param id which
     * @param version the version that the caller read
     * @param said what it says now, out of what it said before
     * @return the note after it
     * @throws AnnotationProblem if it was changed meanwhile, or the text is missing or too long
     */
    AnnotationView edit(AnnotationId id, int version, UnaryOperator<NoteContent> said);

    /**
     * Gives a note other words, on the same side; whoever may annotate may do it, so that lost notes can be settled.
     *
     * @param id which
     * @param version the version that the caller read
     * @param place the words selected now, in the same translation or the same source
     * @return the note after it
     * @throws AnnotationProblem if it was changed meanwhile, or the place is on the other side, in another translation, or
     *     wrong as for {@link #write}
     */
    AnnotationView reanchor(AnnotationId id, int version, NotePlace place);

    /**
     * Gives a note other words and says something else, both or neither.
     *
     * @param id which
     * @param version the version that the caller read
     * @param place the words selected now, as for {@link #reanchor}
     * @param said what it says now, out of what it said before
     * @return the note after it
     * @throws AnnotationProblem as {@link #reanchor} and {@link #edit} do; the note is then as it was
     */
    AnnotationView change(AnnotationId id, int version, NotePlace place, UnaryOperator<NoteContent> said);

    /**
     * Takes a note away for good.
     *
     * @param id which
     * @param version the version that the caller read
     * @throws AnnotationProblem if it was changed meanwhile
     */
    void delete(AnnotationId id, int version);

    /**
     * The notes of a unit: those whose words lie in its source, then those of its target, lost ones of its target
     * included.
     *
     * @param unit which
     * @return each side in the order of its text
     */
    List<AnnotationView> of(UnitId unit);

    /**
     * The notes of a translation: those of its source revision, then those of its targets, lost ones included.
     *
     * @param translation which
     * @return each side in the order of its text
     */
    List<AnnotationView> of(TranslationId translation);

    /**
     * The notes of a translation that must be settled before it can be approved.
     *
     * @param translation which
     * @return empty if none is lost
     */
    List<AnnotationView> lost(TranslationId translation);

    /**
     * The notes that readers of a translation see: for readers, not lost, and in the source only those written in the
     * language of the translation. Free of permissions, for the module that publishes, which checks its own.
     *
     * @param translation which
     * @return each side in the order of its text
     */
    List<AnnotationView> forReaders(TranslationId translation);
}
