package org.turjuman.platform.api;

import java.util.Optional;

/** The input refers to something that is not there: the input is wrong, not the address. */
public class UnknownReferenceException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final String pointer;

    /**
     * Nothing has that identity.
     *
     * @param pointer where it stands in the input, as a JSON pointer
     * @param id the identity as it was written
     */
    public UnknownReferenceException(String pointer, String id) {
        super(Kind.INVALID, "reference-unknown", id);
        this.pointer = pointer;
    }

    @Override
    public Optional<String> pointer() {
        return Optional.of(pointer);
    }
}
