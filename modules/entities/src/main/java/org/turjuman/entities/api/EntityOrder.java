package org.turjuman.entities.api;

/**
 * How a list of records is sorted; equals stand in the order in which they were made.
 *
 * @param by the column
 * @param descending whether the largest comes first
 */
public record EntityOrder(By by, boolean descending) {
    /** By the Arabic name. */
    public static final EntityOrder ARABIC = new EntityOrder(By.ARABIC, false);

    /** By how near a form is to the words that are looked for; without words by the Arabic name. */
    public static final EntityOrder NEAREST = new EntityOrder(By.NEAREST, false);

    /** What can be sorted by. */
    public enum By {
        /** Those called exactly so first, then those with a form that begins so, the shortest of each first. */
        NEAREST,
        /** The preferred Arabic form by folded letters; those without one come last. */
        ARABIC,
        /** The preferred form in a Latin script by folded letters, English before others; those without one come last. */
        LATIN,
        /** What it is. */
        TYPE,
        /** When it was last changed. */
        CHANGED
    }
}
