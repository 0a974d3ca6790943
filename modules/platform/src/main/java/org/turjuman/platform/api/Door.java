package org.turjuman.platform.api;

/** Where somebody signs in. */
public enum Door {
    /** The page that asks for name and password. */
    PAGE,
    /** The API; also a page of the desk whose session has ended, which signs in again in place. */
    API
}
