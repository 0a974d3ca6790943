package org.turjuman.language.api;

/**
 * A place where a known name stands.
 *
 * @param span the name without the clitics before it; after لل it starts at the second lam
 * @param form the known form that was found, as it was given
 */
public record NameOccurrence(Span span, String form) {
    public Span getSpan() {
        return span;
    }

    public String getForm() {
        return form;
    }
}
