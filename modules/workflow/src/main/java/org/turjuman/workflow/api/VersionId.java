package org.turjuman.workflow.api;

import java.io.Serializable;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * Names one version of a target.
 *
 * @param value the number, from 1
 */
public record VersionId(long value) implements Id, Serializable {
    /** Refuses what is no id. */
    public VersionId {
        Id.positive(value);
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text a decimal number
     * @return the id
     * @throws NoSuchThingException if the text is no id
     */
    public static VersionId valueOf(String text) {
        return new VersionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
