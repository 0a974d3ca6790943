package org.turjuman.platform.api;

/** Runs the desk's own acts, such as laying out the sample, in the name of a person. Never offered to a face. */
public interface Acting {
    /**
     * Runs work as that person: {@link Caller} answers with them until it returns.
     *
     * @param person in whose name
     * @param work what to do
     * @throws NoSuchThingException if there is no such person
     */
    void as(PersonId person, Runnable work);
}
