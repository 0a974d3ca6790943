package org.turjuman.workflow.api;

import java.util.List;

/** Threads between author and reviser on a unit; never published. Whoever may comment may begin and answer them. */
public interface Comments {
    /**
     * Begins a thread, which is open.
     *
     * @param unit on what
     * @param text what is said, 1 to {@link Translations#COMMENT_LIMIT} units
     * @return which
     */
    CommentId begin(UnitId unit, String text);

    /**
     * Answers a thread: it is not open any more.
     *
     * @param id which
     * @param text what is said
     */
    void answer(CommentId id, String text);

    /**
     * Asks again: the thread is open again.
     *
     * @param id which
     * @param text what is said
     */
    void askAgain(CommentId id, String text);

    /**
     * The threads on a unit, the oldest first.
     *
     * @param unit on what
     * @return open and answered ones
     */
    List<CommentView> on(UnitId unit);

    /**
     * The threads of a whole translation, in the order of its units.
     *
     * @param translation of which
     * @return open and answered ones
     */
    List<CommentView> of(TranslationId translation);
}
