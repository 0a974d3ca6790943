package org.turjuman.entities.internal.known;

import org.turjuman.entities.api.EntityDescription;

/**
 * A line of {@code known/} as a record of the authority.
 *
 * @param origin its file and key, such as {@code people:abbas-zaki}; never changes
 * @param description what the line says
 */
public record StartLine(String origin, EntityDescription description) {}
