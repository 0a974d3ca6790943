package org.turjuman.entities.api;

import org.turjuman.platform.api.DeskProblem;

/** Somebody else changed the record since the caller read it. */
public class EntityChangedException extends DeskProblem {
    private static final long serialVersionUID = 1L;
    private final transient EntityView stored;

    /**
     * What is stored is newer.
     *
     * @param stored as it is now
     */
    public EntityChangedException(EntityView stored) {
        super(Kind.STALE, "entity.changed", stored.getSourceForm().text(), stored.changedByName());
        this.stored = stored;
    }

    /** Nobody is named where the desk itself wrote what is stored. */
    @Override
    protected String wording() {
        return stored.changedByName().isEmpty() ? "entity.changed.by-nobody" : key();
    }

    /** The record as it is stored now, to be shown beside what the caller wrote. */
    public EntityView stored() {
        return stored;
    }
}
