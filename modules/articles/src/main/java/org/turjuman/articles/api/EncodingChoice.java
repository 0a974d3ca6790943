package org.turjuman.articles.api;

/**
 * An encoding in which a file can be read.
 *
 * @param name such as {@code UTF-8} or {@code windows-1256}
 * @param opening the first words as they read in it
 * @param chosen whether the preview is of this one
 */
public record EncodingChoice(String name, String opening, boolean chosen) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public String getName() {
        return name;
    }

    public String getOpening() {
        return opening;
    }

    public boolean isChosen() {
        return chosen;
    }
}
