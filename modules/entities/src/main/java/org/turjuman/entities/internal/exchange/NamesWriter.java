package org.turjuman.entities.internal.exchange;

import java.io.IOException;
import org.turjuman.entities.api.EntityView;

/** Writes records one after the other. */
public interface NamesWriter {
    /** What stands before the first. */
    void begin() throws IOException;

    void write(EntityView record) throws IOException;

    /** What stands after the last. */
    void end() throws IOException;
}
