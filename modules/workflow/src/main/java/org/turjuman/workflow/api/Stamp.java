package org.turjuman.workflow.api;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which state of a target somebody works on: the number of its newest version, and the number of their own draft. Both
 * only rise. The face sends it back as {@code If-Match}, and a save that is built on anything older is refused.
 *
 * @param version the newest version, 0 while there is none
 * @param draft the caller's draft, 0 while they have none
 */
public record Stamp(int version, int draft) implements Serializable {
    /**
     * Refuses what is no stamp.
     *
     * @throws IllegalArgumentException if a number is negative
     */
    public Stamp {
        if (version < 0 || draft < 0) {
            throw new IllegalArgumentException("Not a stamp: %d.%d".formatted(version, draft));
        }
    }

    /**
     * Reads the value of {@code If-Match}, such as {@code "4.2"}, with or without the quotation marks.
     *
     * @param header what was sent; null if nothing was
     * @return the stamp
     * @throws StampMissingException if nothing was sent or it is no stamp
     */
    public static Stamp parse(@Nullable String header) {
        String bare = header == null ? "" : header.strip().replaceAll("^\"|\"$", "");
        if (!bare.matches("[0-9]{1,9}\\.[0-9]{1,9}")) {
            throw new StampMissingException();
        }
        int dot = bare.indexOf('.');
        return new Stamp(Integer.parseInt(bare.substring(0, dot)), Integer.parseInt(bare.substring(dot + 1)));
    }

    /** The value of {@code ETag}, with its quotation marks. */
    public String etag() {
        return "\"" + this + "\"";
    }

    @Override
    public String toString() {
        return version + "." + draft;
    }
}
