package org.turjuman.acceptance;

/** Names that nobody bears and no other test has. */
final class Invented {
    private Invented() {}

    /** A family name of letters that fold to themselves. */
    static String family() {
        StringBuilder name = new StringBuilder("ال");
        for (char digit : Long.toString(System.nanoTime() % 100_000_000).toCharArray()) {
            name.append("بتدرسقكلمن".charAt(digit - '0'));
        }
        return name.toString();
    }
}
