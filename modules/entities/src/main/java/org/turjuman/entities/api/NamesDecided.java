package org.turjuman.entities.api;

import java.util.List;

/**
 * What an act of deciding changed.
 *
 * @param act takes it back as one
 * @param names as they are now, in the order of the text; a name that another now covers is not among them
 */
public record NamesDecided(MentionActId act, List<NamedInSource> names) {
    /** Keeps the names unchangeable. */
    public NamesDecided {
        names = List.copyOf(names);
    }
}
