package org.turjuman.workflow.api;

import java.util.List;
import org.turjuman.platform.api.DeskProblem;

/** A translation cannot be handed in yet. */
public class NotReadyException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final transient List<MissingUnit> missing;

    /**
     * Units are missing.
     *
     * @param missing which, in the order of the translation
     */
    public NotReadyException(List<MissingUnit> missing) {
        super(Kind.CONFLICT, "hand-in.not-ready", missing.size());
        this.missing = List.copyOf(missing);
    }

    /** What is missing. */
    public List<MissingUnit> missing() {
        return missing;
    }
}
