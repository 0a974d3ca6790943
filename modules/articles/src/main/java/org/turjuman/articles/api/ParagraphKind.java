package org.turjuman.articles.api;

/** What a paragraph of an article is. */
public enum ParagraphKind {
    /** The headline. A revision has at most one, and it is always one segment. */
    HEADLINE,
    /** The line above the headline. */
    KICKER,
    /** The opening that sums the article up. */
    LEAD,
    /** Running text. */
    BODY,
    /** A heading between paragraphs. */
    SUBHEAD,
    /** The words under a picture. */
    CAPTION,
    /** Who wrote, photographed or supplied it. */
    CREDIT
}
