package org.turjuman.language.api;

/** What a name names. */
public enum NameType {
    PERSON,
    ORGANISATION,
    PLACE,
    EVENT,
    WORK,
    AGREEMENT,
    PRODUCT
}
