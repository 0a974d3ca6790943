package org.turjuman.checks.api;

import java.util.List;
import java.util.Set;
import org.turjuman.entities.api.EntityId;

/**
 * The names of a source.
 *
 * @param names in the order of the text; what people said is no name is not among them
 * @param elsewhere records that the rest of the article names: a target may call them by name where its source has a pronoun
 */
public record SourceNames(List<SourceName> names, Set<EntityId> elsewhere) {
    /** No name at all. */
    public static final SourceNames NONE = new SourceNames(List.of(), Set.of());

    /** Keeps both unchangeable. */
    public SourceNames {
        names = List.copyOf(names);
        elsewhere = Set.copyOf(elsewhere);
    }
}
