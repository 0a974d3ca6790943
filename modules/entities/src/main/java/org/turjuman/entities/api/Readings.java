package org.turjuman.entities.api;

import java.util.List;
import org.turjuman.articles.api.ArticleGoneException;
import org.turjuman.articles.api.ArticleId;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * What the desk reads in the sources beside names: values, speech, and where statements come from. The machine proposes; a
 * person accepts, rejects or corrects, and what they said holds for the same words of later revisions.
 *
 * <p>Reading needs the permission to read; deciding is guarded by {@code Deciders} of the articles. A permission that is
 * missing is {@link NotPermittedException}, an unknown id or key {@link NoSuchThingException}.
 */
public interface Readings {
    /** The most characters of a corrected value. */
    int VALUE_LIMIT = 100;

    /**
     * Everything that is read in a text, rejected readings included.
     *
     * @param revision which text
     * @return in its order; empty for a text that is erased or in a language that the rules do not know
     * @throws ArticleGoneException if its article was discarded
     */
    List<ReadingView> in(RevisionId revision);

    /**
     * The values of a text that people corrected or rejected; free of permissions, for the module that holds a
     * translation against them. Costs one query where nobody did.
     *
     * @param revision which text
     * @return in its order; empty for a text that is discarded, erased or in a language that the rules do not know
     */
    List<ReadingView> changedValues(RevisionId revision);

    /**
     * One reading.
     *
     * @param article whose
     * @param key which
     * @return as it is now
     */
    ReadingView get(ArticleId article, ReadingKey key);

    /**
     * Says what a reading is worth. Said again, the last word counts.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read, 0 for one that nobody has decided
     * @param decision what is said
     * @return as it is now
     * @throws EntityProblem if it was decided meanwhile, or what is said does not fit
     */
    ReadingView decide(ArticleId article, ReadingKey key, int version, ReadingDecision decision);

    /**
     * Takes back what was said.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read
     * @return as it is now
     * @throws EntityProblem if it was decided meanwhile, or nobody decided
     */
    ReadingView takeBack(ArticleId article, ReadingKey key, int version);
}
