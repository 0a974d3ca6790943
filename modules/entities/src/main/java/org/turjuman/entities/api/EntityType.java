package org.turjuman.entities.api;

/** What a name names. */
public enum EntityType {
    /** Somebody. */
    PERSON,
    /** A state body, party, company, union, agency, newspaper. */
    ORGANISATION,
    /** A country, region, town, building, river. */
    PLACE,
    /** A war, uprising, summit, festival. */
    EVENT,
    /** A book, film, song, report. */
    WORK,
    /** A treaty, law, resolution. */
    AGREEMENT,
    /** A thing that is made: an aircraft, a drug, a program. */
    PRODUCT
}
