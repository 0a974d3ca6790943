package org.turjuman.entities.api;

import java.io.IOException;
import java.io.OutputStream;

/** Records of the authority as files. Needs the permission to read. */
public interface NameExports {
    /** Writes a file; once begun it needs no permission any more. */
    @FunctionalInterface
    interface Export {
        /**
         * Writes all of it, some hundred records at a time.
         *
         * @param out where to; not closed
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Records as a file, in the order in which they were made.
     *
     * @param format how it is written
     * @param wanted which records
     * @param marked whether a byte-order mark stands before it, by which spreadsheets know UTF-8
     * @return what writes it
     */
    Export export(NameFormat format, EntityFilter wanted, boolean marked);
}
