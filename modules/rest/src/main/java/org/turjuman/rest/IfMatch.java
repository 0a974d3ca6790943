package org.turjuman.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.turjuman.platform.api.DeskProblem;

/** The version that a change was made from, as the header of that name has it: {@code "7"}. */
final class IfMatch {
    private IfMatch() {}

    /**
     * Reads the header.
     *
     * @param header what stood there; null if it was missing
     * @param missing what to say where it is missing or was not written by us
     * @return the version
     */
    static int version(@Nullable String header, Supplier<? extends DeskProblem> missing) {
        String bare = header == null ? "" : header.strip().replaceAll("^\"|\"$", "");
        if (!bare.matches("[0-9]{1,9}")) {
            throw missing.get();
        }
        return Integer.parseInt(bare);
    }
}
