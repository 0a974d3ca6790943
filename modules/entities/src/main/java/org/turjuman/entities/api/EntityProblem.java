package org.turjuman.entities.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskProblem;

/** Something is wrong with what was said of a name. */
public class EntityProblem extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final @Nullable String pointer; // null if the trouble is of the whole

    /**
     * A part of the input is wrong.
     *
     * @param kind what kind of trouble
     * @param key the key of the words
     * @param pointer the part, as a JSON pointer such as {@code /forms/0/text}; null for the whole
     * @param arguments what the words name
     */
    public EntityProblem(Kind kind, String key, @Nullable String pointer, Object... arguments) {
        super(kind, key, arguments);
        this.pointer = pointer;
    }

    /**
     * The same problem of an input that is a part of another.
     *
     * @param place where that part stands, as a JSON pointer such as {@code /choices/1/decision}
     * @return the problem with its place in the whole input
     */
    public EntityProblem within(String place) {
        return new EntityProblem(kind(), key(), pointer == null ? place : place + pointer, arguments());
    }

    @Override
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }
}
