package org.turjuman.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 {@code application/problem+json}.
 *
 * @param type {@code urn:turjuman:problem:} and the stable key of the problem
 * @param title a heading in the caller's language
 * @param status the HTTP status
 * @param detail what happened and the way out, in the caller's language
 * @param pointer where in the input, as a JSON pointer
 * @param line the line of the input, from 1
 * @param errors each wrong part, where there are several
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String pointer,
        @Nullable Integer line,
        List<Part> errors) {
    static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong part of the input.
     *
     * @param pointer where, as a JSON pointer
     * @param detail what is wrong, in the caller's language
     */
    public record Part(String pointer, String detail) {}

    /** A problem of the whole request. */
    static Problem of(int status, String key, String title, @Nullable String detail) {
        return new Problem(type(key), title, status, detail, null, null, List.of());
    }

    /** What programs tell a problem by. */
    static String type(String key) {
        return "urn:turjuman:problem:" + key;
    }

    Response answer() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
