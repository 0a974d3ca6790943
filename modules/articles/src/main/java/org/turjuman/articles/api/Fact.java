package org.turjuman.articles.api;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing said of an article, with its standing: a missing outlet or byline is shown as missing, never invented.
 *
 * @param value what is known; null exactly when the standing says that nothing is
 * @param standing how it is known, or why it is not
 * @param <T> text, a date
 */
public record Fact<T extends Serializable>(@Nullable T value, Standing standing) implements Serializable {
    /**
     * Keeps value and standing in step.
     *
     * @throws IllegalArgumentException if a known fact has no value, or an unknown one has
     */
    public Fact {
        if ((value != null) != standing.isKnown()) {
            throw new IllegalArgumentException("%s with value %s".formatted(standing, value));
        }
    }

    /** What the source or a person says. */
    public static <T extends Serializable> Fact<T> given(T value) {
        return new Fact<>(value, Standing.GIVEN);
    }

    /** What was concluded. */
    public static <T extends Serializable> Fact<T> inferred(T value) {
        return new Fact<>(value, Standing.INFERRED);
    }

    /** What nobody knows. */
    public static <T extends Serializable> Fact<T> notKnown() {
        return new Fact<>(null, Standing.NOT_KNOWN);
    }

    /** What nobody has been asked. */
    public static <T extends Serializable> Fact<T> notAsked() {
        return new Fact<>(null, Standing.NOT_ASKED);
    }

    /** The value, if there is one. */
    public Optional<T> known() {
        return Optional.ofNullable(value);
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public @Nullable T getValue() {
        return value;
    }

    public Standing getStanding() {
        return standing;
    }

    public boolean isKnown() {
        return standing.isKnown();
    }
}
