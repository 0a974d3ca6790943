package org.turjuman.entities.api;

/** A file that holds records of the authority. */
public enum NameFormat {
    /** Comma-separated values after RFC 4180, in UTF-8; one row a form. */
    CSV("text/csv", "csv"),
    /** JSON-LD with SKOS labels. */
    SKOS("application/ld+json", "jsonld");

    private final String mediaType;
    private final String extension;

    NameFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The media type, without a character set. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }
}
