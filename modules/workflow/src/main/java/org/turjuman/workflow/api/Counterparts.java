package org.turjuman.workflow.api;

import java.util.List;
import org.turjuman.entities.api.ClaimKey;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * What the translations make of the statements of their sources: found by the checks, or said by a person.
 *
 * <p>Reading needs the permission to read; saying is guarded by {@code Deciders} of the articles. A permission that is
 * missing is {@link NotPermittedException}, an unknown id or key {@link NoSuchThingException}.
 */
public interface Counterparts {
    /**
     * The statements of the source, each with what the translation makes of it.
     *
     * @param translation of which
     * @return in the order of the source
     */
    List<Counterpart> of(TranslationId translation);

    /**
     * Says where a translation reports a statement. Said again, the last word counts; it holds as long as these words stand
     * in the unit's text.
     *
     * @param translation in which
     * @param claim which statement
     * @param version the version that the caller read, 0 for one of which nobody said anything
     * @param said what is said
     * @return as it is now
     * @throws WorkflowProblem if it was said meanwhile, or the words do not stand there
     */
    Counterpart say(TranslationId translation, ClaimKey claim, int version, SaidCounterpart said);

    /**
     * Takes back what was said.
     *
     * @param translation in which
     * @param claim which statement
     * @param version the version that the caller read
     * @return as it is now
     * @throws WorkflowProblem if it was said meanwhile, or nobody said anything
     */
    Counterpart takeBack(TranslationId translation, ClaimKey claim, int version);
}
