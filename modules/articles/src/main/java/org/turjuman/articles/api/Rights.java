package org.turjuman.articles.api;

/** What the desk may show readers of an article's source. */
public enum Rights {
    /** The whole source may stand beside the translation. */
    FULL_SOURCE,
    /** Short quotations only; no public format carries the source. */
    QUOTATIONS_ONLY,
    /** Nobody has said; publishing needs an editor's confirmation, and the source is not shown. */
    NOT_RECORDED
}
