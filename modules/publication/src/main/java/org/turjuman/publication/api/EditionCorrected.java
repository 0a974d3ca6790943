package org.turjuman.publication.api;

/**
 * A further edition of a translation was published, with a note. Readers see it once its embargo is over.
 *
 * @param edition the new one
 * @param before the one it follows
 */
public record EditionCorrected(EditionId edition, EditionId before) {}
