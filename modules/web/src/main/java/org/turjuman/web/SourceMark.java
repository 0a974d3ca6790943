package org.turjuman.web;

import org.turjuman.language.api.Span;

/**
 * Something that the desk saw in a source text, for its page.
 *
 * @param number its place among the marks of the text, from 0
 * @param span where it stands in the revision's text
 * @param layer what it belongs to
 * @param found the words there
 * @param says what it is, in the reader's language
 */
public record SourceMark(int number, Span span, Layer layer, String found, String says) {

    /** What can be shown and hidden by itself, in the order of the page. */
    public enum Layer {
        VALUE,
        SPEECH,
        SOURCE,
        DEFECT;

        /** The class of a mark in the text: {@code m-value}. */
        public String getCss() {
            return "m-" + getId();
        }

        /** As addresses and classes write it: {@code value}. */
        public String getId() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public Layer getLayer() {
        return layer;
    }

    public String getFound() {
        return found;
    }

    public String getSays() {
        return says;
    }
}
