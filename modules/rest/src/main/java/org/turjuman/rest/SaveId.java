package org.turjuman.rest;

import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.StampMissingException;

/** The client-made name of a save, by which a repeated one is known again. */
final class SaveId {
    private SaveId() {}

    /**
     * Reads the header.
     *
     * @param header what stood there; null if it was missing
     * @return 1 to 64 characters
     * @throws StampMissingException if it is missing or too long: a save needs both headers
     */
    static String read(@Nullable String header) {
        if (header == null || !header.matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new StampMissingException();
        }
        return header;
    }
}
