package org.turjuman.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.Page;

/** Where in a list a caller stands: {@code limit} up to 200 and the opaque {@code after} of the page before. */
public class Paging {
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @QueryParam("after")
    @Nullable
    String after; // none for the first page

    /**
     * How many to give.
     *
     * @return 1 to 200
     */
    int limit() {
        return limit;
    }

    /**
     * How many to pass over.
     *
     * @return from 0
     * @throws NotOursException if we did not write {@code after}
     */
    int offset() {
        String read = after == null ? "o0" : read(after);
        if (!read.matches("o[0-9]{1,9}")) {
            throw new NotOursException();
        }
        return Integer.parseInt(read.substring(1));
    }

    private static String read(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            return ""; // no Base64
        }
    }

    /** An {@code after} that stands in no answer of ours. */
    static final class NotOursException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOursException() {
            super("after");
        }
    }

    /** The page of a list that is at hand whole. */
    <T> Page<T> within(List<T> all) {
        int from = Math.min(offset(), all.size());
        return new Page<>(all.subList(from, Math.min(from + limit, all.size())), all.size());
    }

    <T, R> Listing<R> listing(Page<T> page, Function<T, R> answer) {
        int next = offset() + page.items().size();
        String token = next < page.total() && !page.items().isEmpty() ? token(next) : null;
        return new Listing<>(page.items().stream().map(answer).toList(), page.total(), token);
    }

    private static String token(int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("o" + offset).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * A page of a list.
     *
     * @param items what it holds
     * @param total how many there are in all
     * @param after what to ask with for the next page; none on the last
     * @param <T> what the list holds
     */
    public record Listing<T>(
            List<T> items, long total, @Nullable String after) {}
}
