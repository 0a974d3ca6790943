package org.turjuman.articles.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.turjuman.language.api.Span;
import org.turjuman.platform.api.Id;
import org.turjuman.platform.api.NoSuchThingException;

/**
 * How addresses name a defect: by its revision, the rule that found it and its place, such as {@code 45.doubled-word.10.15}.
 * Whether it names anything is found out after the permission, so that a refused person never learns it.
 *
 * @param text as it stands in addresses
 */
public record DefectKey(String text) {
    private static final Pattern FORM =
            Pattern.compile("([1-9][0-9]{0,17})\\.([a-z]+(?:-[a-z]+)*)\\.([0-9]{1,9})\\.([0-9]{1,9})");

    /**
     * Names a defect.
     *
     * @param revision in which text
     * @param rule which rule found it
     * @param span where
     */
    public static DefectKey of(RevisionId revision, String rule, Span span) {
        return new DefectKey("%s.%s.%d.%d".formatted(revision, rule, span.start(), span.end()));
    }

    /**
     * Reads the form that addresses carry.
     *
     * @param text anything
     * @return the key, which may name nothing
     */
    public static DefectKey valueOf(String text) {
        return new DefectKey(text);
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
     * The rule that it names.
     *
     * @throws NoSuchThingException if this is no key
     */
    public String rule() {
        return parts().group(2);
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
        if (end < start) {
            throw new NoSuchThingException("defect", text);
        }
        return new Span(start, end);
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new NoSuchThingException("defect", text);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }
}
