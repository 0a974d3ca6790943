package org.turjuman.entities.api;

/**
 * Two records became one; mentions and decisions of the first already point to the second. Fired in the transaction that
 * stores it.
 *
 * @param gone which is no record of its own any more
 * @param kept which stands for both
 */
public record EntitiesMerged(EntityId gone, EntityId kept) {}
