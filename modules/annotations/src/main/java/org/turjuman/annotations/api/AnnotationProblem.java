package org.turjuman.annotations.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskProblem;

/** Something is wrong with a note or its place. */
public class AnnotationProblem extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final @Nullable String pointer; // null if the trouble is of the whole

    /**
     * A part of the input is wrong, or the state does not allow it.
     *
     * @param kind what kind of trouble
     * @param key the key of the words
     * @param pointer the part, as a JSON pointer such as {@code /text}; null for the whole
     * @param arguments what the words name
     */
    public AnnotationProblem(Kind kind, String key, @Nullable String pointer, Object... arguments) {
        super(kind, key, arguments);
        this.pointer = pointer;
    }

    @Override
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }
}
