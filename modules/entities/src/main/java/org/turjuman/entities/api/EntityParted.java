package org.turjuman.entities.api;

/**
 * A part of a record became a record of its own, by a split or because a merge was taken back; the mentions that go with it
 * already point there. Fired in the transaction that stores it.
 *
 * @param from which was larger
 * @param parted what came out of it
 */
public record EntityParted(EntityId from, EntityId parted) {}
