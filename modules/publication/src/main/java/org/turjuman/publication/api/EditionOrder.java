package org.turjuman.publication.api;

/**
 * How a list of editions is sorted; equals stand newest first.
 *
 * @param by the column
 * @param descending whether the largest comes first
 */
public record EditionOrder(By by, boolean descending) {
    /** The last published first. */
    public static final EditionOrder NEWEST = new EditionOrder(By.PUBLISHED, true);

    /** What can be sorted by. */
    public enum By {
        /** When it was published. */
        PUBLISHED,
        /** Since or from when readers see it. */
        VISIBLE,
        /** Its headline. */
        HEADLINE,
        /** Its language's tag. */
        LANGUAGE
    }
}
