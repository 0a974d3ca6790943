package org.turjuman.articles.api;

/** Whether an article's text is still on the desk. */
public enum ArticleState {
    /** It is. */
    KEPT,
    /** It was a wrong paste and was taken back before anyone asked for a translation; its hash stays. */
    DISCARDED,
    /** An administrator erased its text by order; its hash, segments and translations stay. */
    ERASED
}
