package org.turjuman.articles.api;

/** How the desk comes to know something of an article, or why it does not. */
public enum Standing {
    /** The source or a person says so. */
    GIVEN,
    /** Concluded from the text or from where it was found. */
    INFERRED,
    /** Asked for, and nobody knows. Readers are told so. */
    NOT_KNOWN,
    /** Nobody has been asked yet. */
    NOT_ASKED;

    /**
     * Whether there is a value.
     *
     * @return true for what is given or inferred
     */
    public boolean isKnown() {
        return this == GIVEN || this == INFERRED;
    }
}
