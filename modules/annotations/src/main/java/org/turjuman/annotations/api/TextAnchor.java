package org.turjuman.annotations.api;

import java.io.Serializable;
import org.turjuman.language.api.Span;

/**
 * Words of a text, by their position and by their quotation, as the selectors of the W3C Web Annotation Data Model name
 * them.
 *
 * @param span where they stand, in UTF-16 units; for a lost anchor where they stood last
 * @param exact the words
 * @param prefix what stands before them, at most 32 UTF-16 units and no half characters
 * @param suffix what stands after them, likewise
 */
public record TextAnchor(Span span, String exact, String prefix, String suffix) implements Serializable {
    /**
     * Whether the words stand there.
     *
     * @param text a text
     * @return true if exactly these words stand at the span
     */
    public boolean holdsIn(String text) {
        return text.startsWith(exact, span.start()) && span.length() == exact.length();
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public Span getSpan() {
        return span;
    }

    public String getExact() {
        return exact;
    }

    public String getPrefix() {
        return prefix;
    }

    public String getSuffix() {
        return suffix;
    }
}
