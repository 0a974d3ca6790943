package org.turjuman.launcher;

/** What is in the way, as one sentence for the person at the keyboard. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }
}
