package org.turjuman.platform.api;

/**
 * The demo desk was started and its people are there. Modules that own a part of the sample add what is missing, in the
 * order of their {@code jakarta.annotation.Priority}: articles 100, entities 200, workflow 300, later ones after.
 *
 * @param editor in whose name the sample is taken in and requested
 */
public record DemoOpened(PersonId editor) {}
