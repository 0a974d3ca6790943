package org.turjuman.entities.api;

/** The grammatical gender by which sentences speak of a person. */
public enum Gender {
    FEMALE,
    MALE
}
