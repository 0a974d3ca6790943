package org.turjuman.publication.api;

import org.turjuman.platform.api.PersonId;
import org.turjuman.workflow.api.PersonPart;

/**
 * Who worked on an edition, under the name they had at its publication.
 *
 * @param part as what
 * @param person who
 * @param name their name then
 */
public record Credit(PersonPart part, PersonId person, String name) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public PersonPart getPart() {
        return part;
    }

    public PersonId getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }
}
