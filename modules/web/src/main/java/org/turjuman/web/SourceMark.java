package org.turjuman.web;

import java.util.Locale;
import org.turjuman.language.api.Span;

/**
 * Something that the desk saw in a source text, for its pages.
 *
 * @param number its place among the marks of the text, from 0
 * @param key its name in the API
 * @param version what a decision is about, for the API
 * @param span where it stands in the revision's text; never empty
 * @param layer what it belongs to
 * @param found the words there
 * @param says what it is, in the reader's language
 * @param value of a value what it is worth, of a source its naming, of a defect what is proposed, of a name its type;
 *     empty for none
 * @param decision what a person said of it
 */
public record SourceMark(
        int number,
        String key,
        int version,
        Span span,
        Layer layer,
        String found,
        String says,
        Value value,
        MarkDecision decision) {

    /** What can be shown and hidden by itself, in the order of the page. */
    public enum Layer {
        NAME,
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
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a mark is worth.
     *
     * @param read as the rules have it; empty for nothing
     * @param now as a person corrected it, otherwise as it was read
     */
    public record Value(String read, String now) {
        /** Worth nothing that could be written down. */
        static final Value NONE = new Value("", "");

        public String getRead() {
            return read;
        }

        public String getNow() {
            return now;
        }
    }

    SourceMark numbered(int place) {
        return new SourceMark(place, key, version, span, layer, found, says, value, decision);
    }

    /** The classes of its pieces in the text: {@code m-name m-place m-decided}. */
    String css() {
        if (decision.isDismissed()) {
            return "m-dismissed";
        }
        String kind = layer == Layer.NAME ? " m-" + value.now() : "";
        return layer.getCss() + kind + (decision.isOpen() ? "" : " m-decided");
    }

    // getters: the expressions of Faces 4.0 know no record accessors
    public int getNumber() {
        return number;
    }

    public String getKey() {
        return key;
    }

    public int getVersion() {
        return version;
    }

    public Span getSpan() {
        return span;
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

    public Value getValue() {
        return value;
    }

    public MarkDecision getDecision() {
        return decision;
    }
}
