package org.turjuman.entities.api;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * How addresses name a statement of the ledger: by its revision, how it came into the ledger, and where that was read,
 * such as {@code 45.speech.10.40}. Whether it names anything is found out after the permission.
 *
 * @param text as it stands in addresses
 */
public record ClaimKey(String text) {
    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,17})\\.(speech|source|hand)\\.([0-9]{1,9})\\.([0-9]{1,9})");

    /** How a statement came into the ledger. */
    public enum Kind {
        /** It is a quotation, or a clause that reports one. */
        SPEECH,
        /** A source was read, and the statement is what comes from it. */
        SOURCE,
        /** A person added it. */
        HAND
    }

    /**
     * Names a statement.
     *
     * @param revision in which text
     * @param kind how it came into the ledger
     * @param span where the reading stands, or what the person marked
     */
    public static ClaimKey of(RevisionId revision, Kind kind, Span span) {
        return new ClaimKey(
                "%s.%s.%d.%d".formatted(revision, kind.name().toLowerCase(Locale.ROOT), span.start(), span.end()));
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text anything
     * @return the key, which may name nothing
     */
    public static ClaimKey valueOf(String text) {
        return new ClaimKey(text);
    }

    /**
     * The revision that it names.
     *
     * @throws NoSuchThingException if this is no key
     */
    public RevisionId revision() {
        return new RevisionId(Id.parse(parts().group(1)));
    }

    /**
     * How it came into the ledger.
     *
     * @throws NoSuchThingException if this is no key
     */
    public Kind kind() {
        return Kind.valueOf(parts().group(2).toUpperCase(Locale.ROOT));
    }

    /**
     * The place that it names, in UTF-16 units of the revision.
     *
     * @throws NoSuchThingException if this is no key
     */
    public Span span() {
        Matcher parts = parts();
        int start = Integer.parseInt(parts.group(3));
        int end = Integer.parseInt(parts.group(4));
        if (end <= start) {
            throw new NoSuchThingException("claim", text);
        }
        return new Span(start, end);
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new NoSuchThingException("claim", text);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
