package org.turjuman.platform.api;

/**
 * The identity of a stored thing: a positive number, never reused, written as a decimal string in addresses and in the
 * API.
 */
public interface Id {
    /** The kind of thing that is asked for by a text which is no number. */
    String KIND = "id";

    /**
     * The number itself.
     *
     * @return a number from 1
     */
    long value();

    /**
     * Reads the decimal form that addresses and the API carry.
     *
     * @param text what stood in the address
     * @return the number, from 1
     * @throws NoSuchThingException if the text is no such number, because then nothing can be there
     */
    static long parse(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new NoSuchThingException(KIND, text);
        }
        return Long.parseLong(text);
    }

    /**
     * Guards the constructors of ids.
     *
     * @param value the number
     * @return the same number
     * @throws IllegalArgumentException if it is not positive
     */
    static long positive(long value) {
        if (value < 1) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
        return value;
    }
}
