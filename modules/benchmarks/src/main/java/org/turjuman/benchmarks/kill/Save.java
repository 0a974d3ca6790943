package org.turjuman.benchmarks.kill;

/**
 * One save as it is sent; sent again after a kill it is the same.
 *
 * @param kind draft or version
 * @param id the {@code Save-Id}
 * @param stamp the {@code If-Match}
 * @param text the whole text, which no other save has
 */
record Save(Kind kind, String id, String stamp, String text) {
    /** What a save stores. */
    enum Kind {
        /** What is being typed. */
        DRAFT,
        /** What stays in the history. */
        VERSION
    }

    boolean isVersion() {
        return kind == Kind.VERSION;
    }
}
