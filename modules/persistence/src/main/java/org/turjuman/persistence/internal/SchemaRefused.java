package org.turjuman.persistence.internal;

/** The desk does not start on this database; the message is one sentence for the person who runs the server. */
final class SchemaRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaRefused(String message) {
        super(message);
    }

    SchemaRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
