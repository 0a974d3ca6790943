package org.turjuman.language.api;

/** What a paragraph may be in an article. */
public enum TextPart {
    HEADLINE,
    /** The line above the headline. */
    KICKER,
    /** The opening that sums the article up. */
    LEAD,
    BODY,
    /** A heading between paragraphs. */
    SUBHEAD,
    /** The words under a picture. */
    CAPTION,
    /** Who wrote, photographed or supplied it. */
    CREDIT
}
