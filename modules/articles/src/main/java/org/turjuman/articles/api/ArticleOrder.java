package org.turjuman.articles.api;

/**
 * How a list of articles is sorted; equals stand newest first.
 *
 * @param by the column
 * @param descending whether the largest comes first
 */
public record ArticleOrder(By by, boolean descending) {
    /** The last taken in first. */
    public static final ArticleOrder NEWEST = new ArticleOrder(By.TAKEN, true);

    /** What can be sorted by. */
    public enum By {
        /** When it was taken in. */
        TAKEN,
        /** When it was published; not known comes last. */
        PUBLISHED,
        /** Its title, by folded letters. */
        TITLE,
        /** Its outlet, by folded letters; not known comes last. */
        OUTLET,
        /** Its number of words. */
        WORDS
    }
}
