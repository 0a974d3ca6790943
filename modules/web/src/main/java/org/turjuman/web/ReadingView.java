package org.turjuman.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three ways to read an edition; each has an address. */
enum ReadingView {
    /** Source and translation beside each other. */
    BOTH,
    /** The source after each paragraph. */
    INTERLEAVED,
    /** The translation alone. */
    TRANSLATION;

    /**
     * The view that an address asks for.
     *
     * @param asked the parameter; null or anything unknown means side by side
     */
    static ReadingView of(@Nullable String asked) {
        for (ReadingView view : values()) {
            if (view.key().equals(asked)) {
                return view;
            }
        }
        return BOTH;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
