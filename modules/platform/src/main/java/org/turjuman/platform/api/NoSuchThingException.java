package org.turjuman.platform.api;

/** What was asked for is not there. */
public class NoSuchThingException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final String what;
    private final String id;

    /**
     * Nothing of that kind has that identity.
     *
     * @param what the kind, such as {@code person}; for the log
     * @param id what was asked for
     */
    public NoSuchThingException(String what, Object id) {
        super(Kind.NOT_FOUND, "nothing-there", what, id);
        this.what = what;
        this.id = id.toString();
    }

    /**
     * Whether this is what was asked for.
     *
     * @param kind the kind
     * @param text the identity as it was written, even if it is that of nothing
     * @return true of the same thing
     */
    public boolean isOf(String kind, String text) {
        return id.equals(text) && (what.equals(kind) || what.equals(Id.KIND));
    }
}
