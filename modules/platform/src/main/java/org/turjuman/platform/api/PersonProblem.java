package org.turjuman.platform.api;

import java.util.Optional;

/** Something is wrong with what was said of a person or a token. */
public class PersonProblem extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final String field;

    /**
     * A field of the form is wrong.
     *
     * @param kind what kind of trouble
     * @param key the key of the words
     * @param field the field of the form, such as {@code name}
     * @param arguments what the words name
     */
    public PersonProblem(Kind kind, String key, String field, Object... arguments) {
        super(kind, key, arguments);
        this.field = field;
    }

    @Override
    public Optional<String> pointer() {
        return Optional.of("/" + field);
    }
}
