package org.turjuman.web;

/** Escaping for the few pages that are written without Facelets. */
final class Html {
    private Html() {}

    /**
     * Makes a text safe between tags and inside a quoted attribute.
     *
     * @param text any text
     * @return the same text with the five characters of HTML escaped
     */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
