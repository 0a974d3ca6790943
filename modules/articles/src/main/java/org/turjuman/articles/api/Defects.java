package org.turjuman.articles.api;

import java.util.List;
import org.turjuman.language.api.Language;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.NoSuchThingException;
import org.turjuman.platform.api.NotPermittedException;

/**
 * What looks wrong in the sources, and what was decided about it. A decision holds for the same words of later revisions
 * until somebody decides there anew; the source itself never changes by it.
 *
 * <p>Reading needs the permission to read; deciding is guarded by {@link Deciders}. A permission that is missing is
 * {@link NotPermittedException}, an unknown id or key {@link NoSuchThingException}.
 */
public interface Defects {
    /** The most UTF-16 units of a remark or an answer. */
    int REMARK_LIMIT = 1_000;

    /** The most UTF-16 units of a note for readers. */
    int NOTE_LIMIT = 2_000;

    /**
     * Everything that looks wrong in a text, and what was decided there although no rule finds it any more.
     *
     * @param revision which text
     * @return in its order; empty once the text is erased
     * @throws ArticleGoneException if its article was discarded
     */
    List<DefectView> in(RevisionId revision);

    /**
     * What was decided about a stretch of a text, such as the unit in work.
     *
     * @param revision which text
     * @param within which stretch
     * @return those that begin there and are decided, mistaken alarms left out, in the order of the text
     */
    List<DefectView> decided(RevisionId revision, Span within);

    /**
     * What was decided in the revision before this one about words that are no more.
     *
     * @param revision which text
     * @return as they stood in the revision before; empty for the first
     */
    List<DefectView> gone(RevisionId revision);

    /**
     * One defect.
     *
     * @param article whose
     * @param key which
     * @return as it is now
     */
    DefectView get(ArticleId article, DefectKey key);

    /**
     * Decides about a defect. What was decided before is kept, for {@link #undo}.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read, 0 for one that nobody has decided
     * @param decision what is done
     * @return as it is now
     * @throws ArticleProblem if it was decided meanwhile, or what is said does not fit
     */
    DefectView decide(ArticleId article, DefectKey key, int version, DefectDecision decision);

    /**
     * Writes down what the author answered.
     *
     * @param article whose
     * @param key which, decided with {@link DefectChoice#ASK}
     * @param version the version that the caller read
     * @param answer 1 to {@link #REMARK_LIMIT} UTF-16 units
     * @return as it is now
     * @throws ArticleProblem if it was decided meanwhile, the author was not asked, or the answer does not fit
     */
    DefectView answer(ArticleId article, DefectKey key, int version, String answer);

    /**
     * Takes the last decision back: what was decided before stands again, otherwise it is open.
     *
     * @param article whose
     * @param key which
     * @param version the version that the caller read
     * @return as it is now
     * @throws ArticleProblem if it was decided meanwhile, or is open
     */
    DefectView undo(ArticleId article, DefectKey key, int version);

    /**
     * What readers of a translation are told about slips of its source. Free of permissions, for the module that
     * publishes, which checks its own.
     *
     * @param revision the text that was translated
     * @param language the language they read
     * @return in the order of the text, those that are written in this language
     */
    List<DefectNote> forReaders(RevisionId revision, Language language);
}
