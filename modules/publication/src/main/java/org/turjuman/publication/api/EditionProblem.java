package org.turjuman.publication.api;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskProblem;

/** Something stands in the way of publishing, correcting or withdrawing. */
public class EditionProblem extends DeskProblem {
    private static final long serialVersionUID = 1L;

    @Nullable
    private final String field; // null unless one part of the input is wrong

    /**
     * The state of things does not allow it.
     *
     * @param key the key of the words
     * @param arguments what the words name
     */
    public EditionProblem(String key, Object... arguments) {
        super(Kind.CONFLICT, key, arguments);
        field = null;
    }

    private EditionProblem(Kind kind, String field, String key, Object... arguments) {
        super(kind, key, arguments);
        this.field = field;
    }

    /**
     * A part of the input is wrong or missing.
     *
     * @param field which, such as {@code correction}
     * @param key the key of the words
     * @param arguments what the words name
     * @return the problem, to be thrown
     */
    public static EditionProblem of(String field, String key, Object... arguments) {
        return new EditionProblem(Kind.INVALID, field, key, arguments);
    }

    @Override
    public Optional<String> pointer() {
        return Optional.ofNullable(field).map(name -> "/" + name);
    }
}
