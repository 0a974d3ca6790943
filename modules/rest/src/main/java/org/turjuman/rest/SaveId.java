package org.turjuman.rest;

import org.jspecify.annotations.Nullable;
import org.turjuman.workflow.api.WorkflowProblem;

/** The client-made name of a save, by which a repeated one is known again. */
final class SaveId {
    private SaveId() {}

    /**
     * Reads the header.
     *
     * @param header what stood there; null if it was missing
     * @return what stood there; the desk itself looks whether it may be a name
     * @throws WorkflowProblem if it is missing: a save needs both headers
     */
    static String read(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw WorkflowProblem.saveIdMissing();
        }
        return header.strip();
    }
}
