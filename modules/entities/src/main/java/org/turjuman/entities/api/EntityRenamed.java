package org.turjuman.entities.api;

/**
 * The forms of an entity changed. Fired in the transaction that stores them.
 *
 * @param entity which
 */
public record EntityRenamed(EntityId entity) {}
