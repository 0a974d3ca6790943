package org.turjuman.language.api;

/** The side on which a line of a script begins. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String html;

    Direction(String html) {
        this.html = html;
    }

    /** The value of the HTML attribute {@code dir}: {@code ltr} or {@code rtl}. */
    public String html() {
        return html;
    }

    public String getHtml() {
        return html;
    }
}
