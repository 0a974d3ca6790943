package org.turjuman.articles.api;

/**
 * What the publishing module may know of a source without a signed-in caller.
 *
 * @param revision the text
 * @param metadata what is known of its article now
 */
public record PublicSource(RevisionView revision, Metadata metadata) {
    // getters: the expressions of Faces 4.0 know no record accessors
    public RevisionView getRevision() {
        return revision;
    }

    public Metadata getMetadata() {
        return metadata;
    }
}
