package org.turjuman.entities.internal;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The authority as a transaction sees it: looked at once, and anew whenever the transaction itself has written a record. */
@TransactionScoped
class SeenInTransaction implements Serializable { // as the scope wants it
    private static final long serialVersionUID = 1;

    private transient @Nullable AuthorityNames names; // null until somebody looks, and after each record
    private boolean writing;

    /** A record was written. */
    void write() {
        writing = true;
        names = null;
    }

    /** Whether it sees what nobody else may see yet. */
    boolean isWriting() {
        return writing;
    }

    AuthorityNames names(Supplier<AuthorityNames> look) {
        AuthorityNames seen = names;
        if (seen == null) {
            seen = look.get();
            names = seen;
        }
        return seen;
    }
}
