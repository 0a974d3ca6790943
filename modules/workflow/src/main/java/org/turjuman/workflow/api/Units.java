package org.turjuman.workflow.api;

/**
 * The working cut of a translation. Who may write before a hand-in may split and merge; texts are cut and joined with it,
 * states fall back to draft, and nothing that was typed is lost: drafts of others become versions first.
 */
public interface Units {
    /**
     * A unit, as the caller sees it.
     *
     * @param id which
     * @return with its target
     */
    UnitView get(UnitId id);

    /**
     * Which translation a unit belongs to, closed units too; free of permissions, for modules to the right.
     *
     * @param id which
     * @return the translation
     */
    TranslationId translation(UnitId id);

    /**
     * Cuts a unit in two. The first part keeps the id.
     *
     * @param id which; not the headline
     * @param expected what the caller saw of its target
     * @param sourceAt where to cut the source, in UTF-16 units of the unit's span: between its first and last word
     * @param targetAt where to cut the text that the caller sees, from 0 to its length
     * @return the second part
     * @throws StaleTextException if the target is not what the caller saw
     * @throws WorkflowProblem if nothing would be left on one side, or the cut falls into a character
     */
    UnitId split(UnitId id, Stamp expected, int sourceAt, int targetAt);

    /**
     * Joins a unit with the next one of the same paragraph, whose id is closed.
     *
     * @param id the first
     * @param expected what the caller saw of its target
     * @throws StaleTextException if the target is not what the caller saw
     * @throws WorkflowProblem if there is no next one in the paragraph, or it is the headline
     */
    void merge(UnitId id, Stamp expected);

    /**
     * Undoes the latest split or merge that is not undone. What was typed since is kept: undoing a split joins the two
     * texts, undoing a merge cuts the text where its parts met.
     *
     * @param translation of which
     * @return the unit that kept its id
     * @throws WorkflowProblem if there is nothing to undo, or later changes of the cut stand in the way
     */
    UnitId undo(TranslationId translation);
}
