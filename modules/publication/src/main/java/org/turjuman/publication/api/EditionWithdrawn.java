package org.turjuman.publication.api;

/**
 * All editions of a translation so far were taken back.
 *
 * @param edition the last of them
 */
public record EditionWithdrawn(EditionId edition) {}
