package org.turjuman.language.internal.speech;

/** A word with its clitics, or a single sign; {@code key} is the folded word, or the sign itself. */
record Token(int start, int end, String key, boolean word) {
    boolean is(String other) {
        return key.equals(other);
    }

    /** Of a word: whether it holds a letter. */
    boolean lettered() {
        return word && Character.isLetter(key.isEmpty() ? '0' : key.charAt(0));
    }
}
