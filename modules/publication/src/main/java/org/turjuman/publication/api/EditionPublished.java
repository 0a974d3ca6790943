package org.turjuman.publication.api;

/**
 * The first edition of a translation was published. Readers see it once its embargo is over.
 *
 * @param edition which
 */
public record EditionPublished(EditionId edition) {}
