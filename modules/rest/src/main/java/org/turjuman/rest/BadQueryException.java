package org.turjuman.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A parameter of a query that is missing, or has a value that it cannot have. */
final class BadQueryException extends BadRequestException {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final @Nullable String value; // null where it is missing
    private final transient List<String> choices;

    private BadQueryException(String name, @Nullable String value, List<String> choices) {
        super(name);
        this.name = name;
        this.value = value;
        this.choices = choices;
    }

    /**
     * It must be given.
     *
     * @param name of the parameter
     */
    static BadQueryException missing(String name) {
        return new BadQueryException(name, null, List.of());
    }

    /**
     * It has no such value.
     *
     * @param name of the parameter
     * @param value what was sent
     * @param choices all that it may be; empty where they cannot be listed
     */
    static BadQueryException unknown(String name, String value, List<String> choices) {
        return new BadQueryException(name, value, choices);
    }

    /**
     * What is wrong and the way out.
     *
     * @param locale the caller's
     */
    Problem problem(Locale locale) {
        String detail = value == null
                ? Words.of("query.missing", locale, name)
                : choices.isEmpty()
                        ? Words.of("query.unknown", locale, name, value)
                        : Words.of("query.choices", locale, name, value, String.join(", ", choices));
        return new Problem(
                Problem.type("query"), Words.of("invalid", locale), 400, detail, "/" + name, null, List.of());
    }
}
