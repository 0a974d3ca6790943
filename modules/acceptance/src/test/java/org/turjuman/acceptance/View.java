package org.turjuman.acceptance;

/**
 * How a person looks at the desk.
 *
 * @param language of the interface: en, ar or fr
 * @param scheme light or dark
 * @param width of the window in CSS pixels
 */
public record View(String language, String scheme, int width) {
    /** A desk's screen. */
    public static final int WIDE = 1440;

    /** A phone. */
    public static final int NARROW = 390;

    /** English, light, on a screen. */
    public static final View USUAL = new View("en", "light", WIDE);

    int height() {
        return width == NARROW ? 844 : 900;
    }

    /** For file names: {@code en-light-1440}. */
    @Override
    public String toString() {
        return language + "-" + scheme + "-" + width;
    }
}
