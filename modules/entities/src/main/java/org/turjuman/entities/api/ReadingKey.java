package org.turjuman.entities.api;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.articles.api.RevisionId;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * How addresses name a reading: by its revision, its kind and its place, such as {@code 45.value.10.15}. Whether it names
 * anything is found out after the permission, so that a refused person never learns it.
 *
 * @param text as it stands in addresses
 */
public record ReadingKey(String text) {
    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,17})\\.(name|value|speech|source)\\.([0-9]{1,9})\\.([0-9]{1,9})");

    /**
     * Names a reading.
     *
     * @param revision in which text
     * @param kind what was read
     * @param span where
     */
    public static ReadingKey of(RevisionId revision, MentionKind kind, Span span) {
        return new ReadingKey(
                "%s.%s.%d.%d".formatted(revision, kind.name().toLowerCase(Locale.ROOT), span.start(), span.end()));
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text anything
     * @return the key, which may name nothing
     */
    public static ReadingKey valueOf(String text) {
        return new ReadingKey(text);
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
     * The kind that it names.
     *
     * @throws NoSuchThingException if this is no key
     */
    public MentionKind kind() {
        return MentionKind.valueOf(parts().group(2).toUpperCase(Locale.ROOT));
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
            throw new NoSuchThingException("reading", text);
        }
        return new Span(start, end);
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new NoSuchThingException("reading", text);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
