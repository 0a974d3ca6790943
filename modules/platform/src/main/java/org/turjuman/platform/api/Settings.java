package org.turjuman.platform.api;

import java.util.Optional;

/**
 * What IT sets from outside. A setting {@code turjuman.address} is the system property of that name, or else the
 * environment variable {@code TURJUMAN_ADDRESS}.
 */
public interface Settings {
    /**
     * A setting as it was written.
     *
     * @param name such as {@code turjuman.address}
     * @return empty if it is not set or blank
     */
    Optional<String> text(String name);

    /**
     * The address under which readers and people reach the desk, without a slash at its end.
     *
     * @return {@code TURJUMAN_ADDRESS}, or empty when links are to be relative to the request
     */
    Optional<String> address();

    /**
     * Whether this is the demo desk.
     *
     * @return true only if {@code TURJUMAN_DEMO} is {@code true}
     */
    boolean demo();
}
